import DialogContent from '@mui/material/DialogContent';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { DialogButtons } from '../../../layout/DialogButtons.tsx';
import type { Batch } from './batch.ts';
import { OfferForm } from './OfferForm.tsx';
import { offersOf } from './offers.ts';
import { useLookedAt } from './use-looked-at.ts';

interface Props {
  readonly ids: readonly string[];
  readonly begin: (batch: Batch) => void;
  readonly close: () => void;
}

/** Looks at every selected case first: what they have in common is known only then. */
export function OfferChoice({ ids, begin, close }: Props) {
  const translate = useTranslate();
  const { seen, looked } = useLookedAt(ids);
  const offers = useMemo(() => looked && offersOf(looked.flatMap((one) => ('words' in one ? [] : [one]))), [looked]);
  if (looked && offers && offers.length > 0)
    return <OfferForm offers={offers} looked={looked} begin={begin} close={close} />;
  const label = translate('app.bulk.looking', { seen, all: ids.length });
  return (
    <>
      <DialogContent>
        <Typography role="status">{offers ? translate('app.bulk.nothing') : label}</Typography>
        {!offers && (
          <LinearProgress variant="determinate" aria-label={label} value={(100 * seen) / ids.length} sx={{ mt: 1 }} />
        )}
      </DialogContent>
      <DialogButtons close={close} />
    </>
  );
}
