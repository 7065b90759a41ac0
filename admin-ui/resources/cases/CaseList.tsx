import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import type { CaseRow } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { useSession } from '../../providers/connection.tsx';
import { BulkWork } from './bulk/BulkWork.tsx';
import { AssignedExport } from './queue/AssignedExport.tsx';
import { AssignedTable } from './queue/AssignedTable.tsx';
import { QueueCards } from './queue/QueueCards.tsx';
import { QueueEmpty } from './queue/QueueEmpty.tsx';
import { QueueFilters } from './queue/QueueFilters.tsx';
import { QueueTable } from './queue/QueueTable.tsx';
import { QueueTabs } from './queue/QueueTabs.tsx';

/** The queue of an official. Who only audits has no work waiting and starts with all cases. */
export function CaseList() {
  const translate = useTranslate();
  const roles = useSession()?.user.roles ?? [];
  const queue = roles.every((role) => role === 'auditor') ? 'all' : 'mine';
  return (
    <ListBase filterDefaultValues={{ queue }} sort={{ field: 'dueAt', order: 'ASC' }} perPage={25}>
      <PageTitle title={translate('app.menu.cases')} />
      <Paper variant="outlined" sx={{ minWidth: 0 }}>
        <QueueTabs />
        <QueueFilters />
        <BulkWork />
        <Queue />
      </Paper>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate('app.live.on')}
      </Typography>
    </ListBase>
  );
}

function Queue() {
  const { isPending, error, refetch, total, filterValues } = useListContext<CaseRow>();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (total === 0) return <QueueEmpty />;
  const assigned = filterValues.queue === 'assigned';
  const Table = assigned ? AssignedTable : QueueTable;
  return (
    <>
      {assigned && <AssignedExport />}
      {narrow ? <QueueCards /> : <Table />}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}
