import Alarm from '@mui/icons-material/AlarmOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Late from '@mui/icons-material/ErrorOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { CaseRow } from '../../../workflows/contract/http.ts';
import { type Due, dueOf } from './due.ts';

const looks: Record<Due['tone'], { icon: typeof Alarm; color: string; background: string }> = {
  calm: { icon: Schedule, color: 'success.main', background: 'success.light' },
  soon: { icon: Alarm, color: 'warning.main', background: 'warning.light' },
  late: { icon: Late, color: 'error.main', background: 'error.light' },
  stopped: { icon: Pause, color: 'info.main', background: 'info.light' },
  over: { icon: CheckCircle, color: 'text.secondary', background: 'background.default' },
};

/** Colour, sign and words say the same. */
export function DueChip({ row }: { row: Pick<CaseRow, 'dueAt' | 'status' | 'overdue'> }) {
  const translate = useTranslate();
  const { tone, key, days } = dueOf(row, new Date());
  const { icon: Icon, color, background } = looks[tone];
  return (
    <Chip
      size="small"
      icon={<Icon />}
      label={translate(`app.due.${key}`, { smart_count: days })}
      sx={{ color, bgcolor: background, fontWeight: 600, '& .MuiChip-icon': { color: 'inherit' } }}
    />
  );
}
