import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';

/** How the case ended before it was opened again. */
export function FormerPanel({ view: { former } }: { view: CaseView }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  if (former.length === 0) return null;
  return (
    <Panel title={translate('app.case.former')}>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {former.map(({ title, at }) => (
          <li key={at}>
            <Typography>{title}</Typography>
            <Typography variant="body2" color="textSecondary">
              <time dateTime={at}>{dateTime(at)}</time>
            </Typography>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
