import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { TemplateView } from '../../../workflows/contract/http-acts.ts';

/** What may be put in, by its words. */
export function FieldList({ fields, put }: { fields: TemplateView['fields']; put: (snippet: string) => void }) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('app.template.fieldsLead')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {fields.map(({ key, label, insert }) => (
          <li key={key}>
            <Button
              size="small"
              variant="outlined"
              title={insert}
              aria-label={translate('app.template.insert', { label })}
              onClick={() => put(insert)}
              sx={{ textTransform: 'none' }}
            >
              {label}
            </Button>
          </li>
        ))}
      </Box>
    </>
  );
}
