import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Loaded } from '../../../layout/Loaded.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { readActs } from '../../../providers/archive-calls.ts';
import { useConnection, usePermitted } from '../../../providers/connection.tsx';
import { Pages } from '../Pages.tsx';
import { ActCard } from './ActCard.tsx';
import { MakeActDialog } from './MakeActDialog.tsx';

/** How often an act that is being carried out is asked how far it is, in milliseconds. */
const askEvery = 3_000;

export function ActsPanel() {
  const translate = useTranslate();
  const { api } = useConnection();
  const edits = usePermitted('archive:edit');
  const [page, setPage] = useState(1);
  const [making, setMaking] = useState<'expiry' | 'order'>();
  const query = useQuery({
    queryKey: ['archive', 'acts', page],
    queryFn: () => readActs(api, page),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.rows.some(({ state }) => state === 'approved') ? askEvery : false),
  });
  return (
    <Panel title={translate('app.archive.act.title')}>
      {edits && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
          <Button variant="contained" onClick={() => setMaking('expiry')}>
            {translate('app.archive.act.make')}
          </Button>
          <Button variant="outlined" onClick={() => setMaking('order')}>
            {translate('app.archive.act.erase')}
          </Button>
        </Box>
      )}
      <Loaded query={query} isEmpty={({ total }) => total === 0} empty={translate('app.archive.act.none')}>
        {({ rows, total }) => (
          <>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {rows.map((act) => (
                <ActCard key={act.id} act={act} />
              ))}
            </Box>
            <Pages page={page} total={total} turn={setPage} />
          </>
        )}
      </Loaded>
      {making && <MakeActDialog kind={making} close={() => setMaking(undefined)} />}
    </Panel>
  );
}
