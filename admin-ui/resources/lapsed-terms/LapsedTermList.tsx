import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { LapsedActions } from './LapsedActions.tsx';
import { LapsedCards } from './LapsedCards.tsx';
import { LapsedFilters } from './LapsedFilters.tsx';
import { LapsedTable } from './LapsedTable.tsx';
import { SheetHead } from './SheetHead.tsx';

/** The report of terms that passed without a decision; on paper, the table alone with its heading. */
export function LapsedTermList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'dueAt', order: 'DESC' }} perPage={25}>
      <PageTitle title={translate('app.menu.lapsed')} />
      <Typography sx={{ mb: 2 }}>{translate('app.lapsed.lead')}</Typography>
      <Paper variant="outlined" sx={{ minWidth: 0 }}>
        <LapsedFilters />
        <LapsedActions />
        <Terms />
      </Paper>
    </ListBase>
  );
}

function Terms() {
  const translate = useTranslate();
  const { isPending, error, refetch, total, filterValues } = useListContext<LapsedTerm>();
  const narrow = useMediaQuery<Theme>(({ breakpoints }) =>
    breakpoints.down('md').replace('@media', '@media screen and'),
  );
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (total === 0)
    return (
      <Typography role="status" sx={{ p: 4, textAlign: 'center', color: 'text.secondary' }}>
        {translate(Object.keys(filterValues).length > 0 ? 'app.queue.empty.filtered' : 'app.lapsed.empty')}
      </Typography>
    );
  return (
    <>
      <section className="print-sheet">
        <SheetHead />
        {narrow ? <LapsedCards /> : <LapsedTable />}
      </section>
      <Pagination rowsPerPageOptions={[25, 100, 500]} />
    </>
  );
}
