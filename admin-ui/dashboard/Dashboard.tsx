import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../layout/FailureNote.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';
import { useSession } from '../providers/connection.tsx';
import { AbsencePanel } from '../resources/users/absence/AbsencePanel.tsx';
import { CouncilCounts } from './CouncilCounts.tsx';
import { DayCounts } from './DayCounts.tsx';
import { NextDue } from './NextDue.tsx';
import { SessionNow } from './SessionNow.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StandInNotes } from './StandInNotes.tsx';
import { useMyDay } from './use-my-day.ts';

/** My day: what waits for me, what presses, for whom I stand in, where to go. */
export function Dashboard() {
  const translate = useTranslate();
  const session = useSession();
  const { data: day, error, refetch } = useMyDay();
  if (!session) return null;
  const reads = session.permissions.includes('cases:list');
  return (
    <Box sx={{ maxWidth: 1100 }}>
      <PageTitle title={translate('app.menu.dashboard')}>
        {translate('app.dashboard.hello', { name: session.user.name })}
      </PageTitle>
      {error && <FailureNote error={error} retry={refetch} />}
      {session.permissions.includes('council:list') && <SessionNow />}
      {day && <StandInNotes {...day} />}
      {reads && <DayCounts session={session} counts={day?.counts} />}
      {session.permissions.includes('council:list') && <CouncilCounts session={session} />}
      {reads && <NextDue />}
      <Shortcuts permissions={session.permissions} />
      <AbsencePanel />
    </Box>
  );
}
