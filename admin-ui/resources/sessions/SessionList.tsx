import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { SessionRow } from '../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { ListTabs } from '../../layout/ListTabs.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { SessionCards } from './list/SessionCards.tsx';

const lists = ['to-come', 'past', 'all'];

export function SessionList() {
  const translate = useTranslate();
  const prepares = usePermitted('council:prepare');
  return (
    <ListBase filterDefaultValues={{ list: 'to-come' }} sort={{ field: 'startsAt', order: 'DESC' }} perPage={25}>
      <PageTitle title={translate('app.menu.sessions')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        {prepares && (
          <Button component={Link} to="/sessions/create" variant="contained" startIcon={<Add />}>
            {translate('app.council.sessions.create')}
          </Button>
        )}
        <Button component={Link} to="/council">
          {translate('app.council.sessions.settings')}
        </Button>
      </Box>
      <Paper variant="outlined" sx={{ minWidth: 0 }}>
        <ListTabs lists={lists} words="app.council.sessions" />
        <Sessions />
      </Paper>
    </ListBase>
  );
}

function Sessions() {
  const translate = useTranslate();
  const { isPending, error, refetch, total, filterValues } = useListContext<SessionRow>();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (total === 0)
    return (
      <Typography role="status" sx={{ p: 4, textAlign: 'center', color: 'text.secondary' }}>
        {translate(`app.council.sessions.empty.${filterValues.list ?? 'all'}`)}
      </Typography>
    );
  return (
    <>
      <SessionCards />
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}
