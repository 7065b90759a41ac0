import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Loaded } from '../../../layout/Loaded.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { makeTransfer, readTransfers } from '../../../providers/archive-calls.ts';
import { useConnection, usePermitted } from '../../../providers/connection.tsx';
import { useArchiveCall } from '../use-archive-call.ts';
import { TransferCard } from './TransferCard.tsx';

export function TransfersPanel() {
  const translate = useTranslate();
  const { api } = useConnection();
  const edits = usePermitted('archive:edit');
  const query = useQuery({ queryKey: ['archive', 'transfers'], queryFn: () => readTransfers(api) });
  const making = useArchiveCall(makeTransfer, () => 'app.archive.transfer.saved');
  return (
    <Panel title={translate('app.archive.transfer.title')}>
      {making.error && <FailureNote error={making.error} />}
      {edits && (
        <Button variant="contained" disabled={making.isPending} onClick={() => making.mutate(undefined)} sx={{ mb: 2 }}>
          {translate('app.archive.transfer.make')}
        </Button>
      )}
      <Loaded query={query} isEmpty={(all) => all.length === 0} empty={translate('app.archive.transfer.none')}>
        {(transfers) => (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {transfers.map((transfer) => (
              <TransferCard key={transfer.id} transfer={transfer} edits={edits} />
            ))}
          </Box>
        )}
      </Loaded>
    </Panel>
  );
}
