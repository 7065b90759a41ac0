import Published from '@mui/icons-material/CampaignOutlined';
import Over from '@mui/icons-material/CheckCircleOutlined';
import Draft from '@mui/icons-material/EditNoteOutlined';
import Cancelled from '@mui/icons-material/EventBusyOutlined';
import Live from '@mui/icons-material/RecordVoiceOverOutlined';
import Chip from '@mui/material/Chip';
import type { SessionRow } from '../../../workflows/contract/http-council.ts';
import type { SessionStatus } from '../../../workflows/domain/council/session-state.ts';

const quiet = { color: 'text.secondary', bgcolor: 'background.default' };
const looks: Record<SessionStatus, { icon: typeof Draft; color: string; bgcolor: string }> = {
  new: { icon: Draft, ...quiet },
  draft: { icon: Draft, color: 'warning.main', bgcolor: 'warning.light' },
  published: { icon: Published, color: 'info.main', bgcolor: 'info.light' },
  convened: { icon: Live, color: 'success.main', bgcolor: 'success.light' },
  closed: { icon: Over, ...quiet },
  signed: { icon: Over, ...quiet },
  cancelled: { icon: Cancelled, color: 'error.main', bgcolor: 'error.light' },
};

/** Colour, sign and words say the same. */
export function SessionStatusChip({
  row: { status, statusTitle },
}: {
  row: Pick<SessionRow, 'status' | 'statusTitle'>;
}) {
  const { icon: Icon, ...colours } = looks[status];
  return (
    <Chip
      component="span"
      size="small"
      icon={<Icon />}
      label={statusTitle}
      sx={{ ...colours, fontWeight: 600, '& .MuiChip-icon': { color: 'inherit' } }}
    />
  );
}
