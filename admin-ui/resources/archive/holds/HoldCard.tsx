import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { HoldLift, HoldView } from '../../../../workflows/contract/http-archive.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { WordsDialog } from '../../../layout/WordsDialog.tsx';
import { liftHold } from '../../../providers/archive-calls.ts';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useArchiveCall } from '../use-archive-call.ts';

export function HoldCard({ hold, edits }: { hold: HoldView; edits: boolean }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const [lifting, setLifting] = useState(false);
  const words = (key: string, more = {}): string => translate(`app.archive.hold.${key}`, more);
  const lift = useArchiveCall(
    (api, asked: HoldLift) => liftHold(api, hold.id, asked),
    () => 'app.archive.hold.gone',
  );
  const { ground, by, at, lifted } = hold;
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" sx={{ mb: 1, ...(lifted && { color: 'text.secondary' }) }}>
        {hold.number ? words('case', { number: hold.number }) : words('index', hold)}
      </Typography>
      <Facts
        facts={[
          [translate('app.archive.ground'), ground],
          [words('by'), `${by}, ${dateTime(at)}`],
          [words('lifted'), lifted && `${lifted.by}, ${dateTime(lifted.at)}: ${lifted.reason}`],
        ]}
      />
      {edits && !lifted && (
        <Button variant="outlined" onClick={() => setLifting(true)} sx={{ mt: 1 }}>
          {words('lift')}
        </Button>
      )}
      {lifting && (
        <WordsDialog
          title={words('lift')}
          lead={words('liftLead')}
          confirm={words('lift')}
          danger
          busy={lift.isPending}
          error={faultBeside(['reason'], lift.error)}
          label={translate('app.archive.reason')}
          fault={faultsIn(lift.error).reason}
          send={(reason) => lift.mutate({ reason }, { onSuccess: () => setLifting(false) })}
          close={() => setLifting(false)}
        />
      )}
    </Box>
  );
}
