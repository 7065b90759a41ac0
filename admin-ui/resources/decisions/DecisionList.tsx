import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { DecisionRow } from '../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { ListTabs } from '../../layout/ListTabs.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { usePermitted, useSession } from '../../providers/connection.tsx';
import { DecisionCards } from './list/DecisionCards.tsx';
import { DecisionTable } from './list/DecisionTable.tsx';
import { listsFor } from './lists.ts';

/** Decisions of the council and their drafts, first what is due first. Who drafts and signs begins with what waits for them. */
export function DecisionList() {
  const translate = useTranslate();
  const drafts = usePermitted('council:draft');
  const prepares = usePermitted('council:prepare');
  const lists = listsFor(useSession()?.user.roles ?? []);
  return (
    <ListBase
      filterDefaultValues={{ list: drafts && !prepares ? 'mine' : 'queue' }}
      sort={{ field: 'dueAt', order: 'ASC' }}
      perPage={25}
    >
      <PageTitle title={translate('app.menu.decisions')} />
      {drafts && (
        <Button
          component={Link}
          to="/decisions/create"
          variant="contained"
          startIcon={<Add />}
          sx={{ mb: 2, alignSelf: 'flex-start' }}
        >
          {translate('app.council.decisions.create')}
        </Button>
      )}
      <Paper variant="outlined" sx={{ minWidth: 0 }}>
        <ListTabs lists={lists} words="app.council.decisions" />
        <Decisions />
      </Paper>
    </ListBase>
  );
}

function Decisions() {
  const translate = useTranslate();
  const { isPending, error, refetch, total, filterValues } = useListContext<DecisionRow>();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (total === 0)
    return (
      <Typography role="status" sx={{ p: 4, textAlign: 'center', color: 'text.secondary' }}>
        {translate(`app.council.decisions.empty.${filterValues.list ?? 'all'}`)}
      </Typography>
    );
  return (
    <>
      {narrow ? <DecisionCards /> : <DecisionTable />}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}
