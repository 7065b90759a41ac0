import Enough from '@mui/icons-material/HowToRegOutlined';
import TooFew from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';

type Counted = Pick<SessionView, 'attendance' | 'quorum' | 'seats' | 'hasQuorum'>;

/** Said aloud when it changes: without a quorum nothing can be decided. */
export function QuorumNote({ view: { attendance, quorum, seats, hasQuorum } }: { view: Counted }) {
  const translate = useTranslate();
  const present = attendance.filter((one) => one.present).length;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Chip
        size="small"
        icon={hasQuorum ? <Enough /> : <TooFew />}
        label={translate(hasQuorum ? 'app.council.attendance.quorum' : 'app.council.attendance.noQuorum')}
        sx={{
          fontWeight: 600,
          color: hasQuorum ? 'success.main' : 'warning.main',
          bgcolor: hasQuorum ? 'success.light' : 'warning.light',
          '& .MuiChip-icon': { color: 'inherit' },
        }}
      />
      <Typography variant="body2">
        {translate('app.council.attendance.count', { present, quorum })}
        {' · '}
        {translate('app.council.attendance.seats', { seats })}
      </Typography>
    </Box>
  );
}
