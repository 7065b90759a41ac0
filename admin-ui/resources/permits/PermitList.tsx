import Paper from '@mui/material/Paper';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ListBase, Pagination, useListContext, useStore, useTranslate } from 'react-admin';
import type { PermitRow } from '../../../workflows/contract/http-permits.ts';
import { localDate } from '../../format/measures.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { PermitCards } from './list/PermitCards.tsx';
import { PermitFilters } from './list/PermitFilters.tsx';
import { PermitsEmpty } from './list/PermitsEmpty.tsx';
import { PermitTable } from './list/PermitTable.tsx';
import { PermitTabs } from './list/PermitTabs.tsx';
import { filterOf, type PermitTab, sortOf } from './list/tabs.ts';

export function PermitList() {
  const translate = useTranslate();
  const [tab, setTab] = useStore<PermitTab>('permits.tab', 'all');
  return (
    // Each tab keeps its own order, page and filters.
    <ListBase
      key={tab}
      storeKey={`permits.${tab}`}
      disableSyncWithLocation
      filter={filterOf(tab, localDate(new Date()))}
      sort={sortOf(tab)}
      perPage={25}
    >
      <PageTitle title={translate('app.menu.permits')} />
      <Paper variant="outlined" sx={{ minWidth: 0 }}>
        <PermitTabs tab={tab} choose={setTab} />
        <PermitFilters />
        <Register tab={tab} />
      </Paper>
    </ListBase>
  );
}

function Register({ tab }: { tab: PermitTab }) {
  const { isPending, error, refetch, total } = useListContext<PermitRow>();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (total === 0) return <PermitsEmpty tab={tab} />;
  return (
    <>
      {narrow ? <PermitCards /> : <PermitTable />}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}
