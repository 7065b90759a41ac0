import Box from '@mui/material/Box';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { AttendancePanel } from '../attendance/AttendancePanel.tsx';
import { SessionActions } from '../show/SessionActions.tsx';
import { AgendaPanel } from './AgendaPanel.tsx';

/** What to do stands first on a narrow screen and stays in sight on a wide one. */
export const AgendaDesk = ({ view }: { view: SessionView }) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
      gridTemplateAreas: { xs: '"now" "file" "side"', lg: '"file now" "file side"' },
      gridTemplateRows: { lg: 'auto 1fr' },
    }}
  >
    <Box sx={{ gridArea: 'now' }}>
      <SessionActions view={view} />
    </Box>
    <Box sx={{ gridArea: 'file' }}>
      <AgendaPanel view={view} />
    </Box>
    <Box sx={{ gridArea: 'side' }}>
      {/* Nobody has been called yet, or nobody will come. */}
      {view.publishedAt && view.status !== 'cancelled' && <AttendancePanel view={view} />}
    </Box>
  </Box>
);
