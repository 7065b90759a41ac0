import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { TermDay } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';

const looks: Record<TermDay['kind'], object> = {
  counted: { bgcolor: 'primary.main', color: 'primary.contrastText' },
  extended: { border: 2, borderColor: 'primary.main', color: 'primary.main' },
  suspended: { bgcolor: 'info.light', color: 'info.main' },
  off: { bgcolor: 'background.default', color: 'text.secondary' },
  rolled: { bgcolor: 'warning.light', color: 'warning.main' },
};

/** The term day by day: every day says why it counts or does not. */
export function TermDays({ ledger }: { ledger: readonly TermDay[] }) {
  const translate = useTranslate();
  const { date } = useFormat();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, maxHeight: 320, overflowY: 'auto' }} tabIndex={0}>
      {ledger.map((day) => (
        <Box
          component="li"
          key={day.date}
          sx={{ display: 'grid', gridTemplateColumns: '36px 1fr auto', gap: 1, alignItems: 'center', py: 0.25 }}
        >
          <Box
            component="span"
            sx={{ borderRadius: 1, textAlign: 'center', fontSize: 13, fontWeight: 600, ...looks[day.kind] }}
          >
            {day.kind === 'counted' || day.kind === 'extended' ? day.n : '–'}
          </Box>
          <Typography component="span" variant="body2">
            {date(day.date)}
          </Typography>
          <Typography component="span" variant="caption" color="textSecondary">
            {translate(`app.term.day.${day.kind}`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
