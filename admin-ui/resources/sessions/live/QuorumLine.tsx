import There from '@mui/icons-material/CheckCircleOutlined';
import Missing from '@mui/icons-material/ErrorOutlined';
import Offline from '@mui/icons-material/WifiOffOutlined';
import Online from '@mui/icons-material/WifiOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';

/** Whether the council may decide, and whether the page knows the latest: always in sight. */
export function QuorumLine({ view, open }: { view: SessionView; open: boolean }) {
  const translate = useTranslate();
  const { attendance, quorum, hasQuorum, statusTitle } = view;
  const present = attendance.filter((one) => one.present).length;
  const Sign = hasQuorum ? There : Missing;
  const Line = open ? Online : Offline;
  return (
    <Paper
      variant="outlined"
      sx={{
        position: 'sticky',
        top: 56,
        zIndex: 2,
        p: 1.5,
        mb: 2,
        display: 'grid',
        gap: 0.5,
        borderColor: hasQuorum ? 'success.main' : 'error.main',
        bgcolor: hasQuorum ? 'success.light' : 'error.light',
      }}
    >
      <Typography
        role="status"
        sx={{ display: 'flex', gap: 1, fontWeight: 600, color: hasQuorum ? 'success.main' : 'error.main' }}
      >
        <Sign />
        {translate(hasQuorum ? 'app.liveSession.quorumThere' : 'app.liveSession.quorumMissing', {
          present,
          needed: quorum,
        })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Typography variant="body2">{statusTitle}</Typography>
        <Typography variant="body2" role="status" sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <Line fontSize="small" />
          <Box component="span" sx={open ? { display: { xs: 'none', sm: 'inline' } } : {}}>
            {translate(open ? 'app.liveSession.line.open' : 'app.liveSession.line.lost')}
          </Box>
        </Typography>
      </Box>
    </Paper>
  );
}
