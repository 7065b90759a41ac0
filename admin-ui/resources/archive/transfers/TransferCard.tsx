import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TransferDecision, TransferView } from '../../../../workflows/contract/http-archive.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { WordsDialog } from '../../../layout/WordsDialog.tsx';
import { decideTransfer, packageUrl } from '../../../providers/archive-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useArchiveCall } from '../use-archive-call.ts';

const colours = { open: 'warning', confirmed: 'success', withdrawn: 'default' } as const;

export function TransferCard({ transfer, edits }: { transfer: TransferView; edits: boolean }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { dateTime } = useFormat();
  const [confirming, setConfirming] = useState(false);
  const { id, state, cases, by, at, confirmed } = transfer;
  const words = (key: string, more = {}): string => translate(`app.archive.transfer.${key}`, more);
  const decision = useArchiveCall(
    (client, asked: TransferDecision) => decideTransfer(client, id, asked),
    ({ receipt }) => `app.archive.transfer.${receipt === null ? 'withdrawn' : 'confirmed'}`,
  );
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography variant="h3">{words('cases', { smart_count: cases })}</Typography>
        <Chip size="small" variant="outlined" color={colours[state]} label={words(`state.${state}`)} />
      </Box>
      <Facts
        facts={[
          [translate('app.archive.act.made'), `${by}, ${dateTime(at)}`],
          [words('receipt'), confirmed && `${confirmed.receipt} (${confirmed.by}, ${dateTime(confirmed.at)})`],
        ]}
      />
      {edits && state === 'open' && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <Button component="a" href={packageUrl(api, id)} download variant="outlined">
            {words('package')}
          </Button>
          <Button variant="contained" onClick={() => setConfirming(true)}>
            {words('confirm')}
          </Button>
          <Button disabled={decision.isPending} onClick={() => decision.mutate({ receipt: null })}>
            {words('withdraw')}
          </Button>
        </Box>
      )}
      {confirming && (
        <WordsDialog
          title={words('confirm')}
          lead={words('confirmLead')}
          confirm={words('confirm')}
          busy={decision.isPending}
          error={faultBeside(['receipt'], decision.error)}
          label={words('receipt')}
          fault={faultsIn(decision.error).receipt}
          send={(receipt) => decision.mutate({ receipt }, { onSuccess: () => setConfirming(false) })}
          close={() => setConfirming(false)}
        />
      )}
    </Box>
  );
}
