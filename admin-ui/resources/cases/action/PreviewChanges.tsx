import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import type { ActionPreview } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';

/** What would be otherwise, before it is. */
export function PreviewChanges({ preview: { changes } }: { preview: ActionPreview }) {
  const translate = useTranslate();
  const { date, money } = useFormat();
  const shown = (what: ActionPreview['changes'][number]['what'], value: string): string => {
    if (value === '') return '—';
    if (what === 'dueAt') return date(value);
    return what === 'fee' ? money(Number(value)) : value;
  };
  if (changes.length === 0) return <Typography>{translate('app.action.previewNothing')}</Typography>;
  return (
    <div>
      <Typography sx={{ mb: 1 }}>{translate('app.action.previewLead')}</Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
        {changes.map(({ what, title, before, after }) => (
          <div key={what}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {title}
            </Typography>
            <Box
              component="dd"
              sx={{ m: 0, display: 'grid', columnGap: 1, gridTemplateColumns: { sm: '1fr auto 1fr' } }}
            >
              <span>
                <span style={visuallyHidden}>{translate('app.action.before')}: </span>
                {shown(what, before)}
              </span>
              <span aria-hidden>→</span>
              <Box component="span" sx={{ fontWeight: 600 }}>
                <span style={visuallyHidden}>{translate('app.action.after')}: </span>
                {shown(what, after)}
              </Box>
            </Box>
          </div>
        ))}
      </Box>
    </div>
  );
}
