import Alarm from '@mui/icons-material/AlarmOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Late from '@mui/icons-material/ErrorOutlined';
import Pause from '@mui/icons-material/PauseCircleOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import Chip from '@mui/material/Chip';

/** How much something asks for attention. */
export type DueTone = 'calm' | 'soon' | 'late' | 'stopped' | 'over';

const looks: Record<DueTone, { icon: typeof Alarm; color: string; background: string }> = {
  calm: { icon: Schedule, color: 'success.main', background: 'success.light' },
  soon: { icon: Alarm, color: 'warning.main', background: 'warning.light' },
  late: { icon: Late, color: 'error.main', background: 'error.light' },
  stopped: { icon: Pause, color: 'info.main', background: 'info.light' },
  over: { icon: CheckCircle, color: 'text.secondary', background: 'background.default' },
};

/** Colour, sign and words say the same. */
export function ToneChip({ tone, label }: { tone: DueTone; label: string }) {
  const { icon: Icon, color, background } = looks[tone];
  return (
    <Chip
      component="span"
      size="small"
      icon={<Icon />}
      label={label}
      sx={{
        color,
        bgcolor: background,
        fontWeight: 600,
        // Long words take another line on a narrow screen.
        height: 'auto',
        minHeight: 24,
        maxWidth: '100%',
        '& .MuiChip-label': { whiteSpace: 'normal' },
        '& .MuiChip-icon': { color: 'inherit' },
      }}
    />
  );
}
