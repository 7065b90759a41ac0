import Late from '@mui/icons-material/ErrorOutlined';
import InTime from '@mui/icons-material/EventAvailableOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { termOf } from '../term.ts';

const looks = {
  late: { icon: <Late />, color: 'error.main', bgcolor: 'error.light' },
  meets: { icon: <InTime />, color: 'success.main', bgcolor: 'success.light' },
};

/** The clock of the case goes on while its decision waits: colour, sign and words say whether a session is in time. */
export function TermChip({ row }: { row: DecisionRow }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const found = termOf(row);
  if (!found) return '—';
  const due = translate('app.council.term.due', { due: date(found.dueAt) });
  if (found.term === 'due') return due;
  const { icon, ...colours } = looks[found.term];
  const label =
    found.term === 'late'
      ? translate('app.council.term.lateShort')
      : translate('app.council.term.meets', { day: date(found.meets.startsAt) });
  return (
    <Box component="span" sx={{ display: 'inline-block' }}>
      <Chip
        component="span"
        size="small"
        icon={icon}
        label={label}
        sx={{
          ...colours,
          fontWeight: 600,
          height: 'auto',
          minHeight: 24,
          '& .MuiChip-icon': { color: 'inherit' },
          '& .MuiChip-label': { whiteSpace: 'normal' },
        }}
      />
      <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block', pl: 0.5 }}>
        {due}
      </Typography>
    </Box>
  );
}
