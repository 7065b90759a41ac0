import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../layout/PageTitle.tsx';
import { useSession } from '../providers/connection.tsx';
import { NextDue } from './NextDue.tsx';
import { QueueCounts } from './QueueCounts.tsx';
import { Shortcuts } from './Shortcuts.tsx';

/** My day: what waits for me, what presses, where to go. */
export function Dashboard() {
  const translate = useTranslate();
  const session = useSession();
  if (!session) return null;
  const reads = session.permissions.includes('cases:list');
  return (
    <Box sx={{ maxWidth: 1100 }}>
      <PageTitle title={translate('app.menu.dashboard')}>
        {translate('app.dashboard.hello', { name: session.user.name })}
      </PageTitle>
      {reads && <QueueCounts permissions={session.permissions} />}
      <Shortcuts permissions={session.permissions} />
      {reads && <NextDue />}
    </Box>
  );
}
