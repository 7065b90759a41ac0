import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { BatchProgress } from './BatchProgress.tsx';
import { OfferChoice } from './OfferChoice.tsx';
import type { BatchWork } from './use-batch.ts';

interface Props {
  readonly ids: readonly string[];
  readonly work: BatchWork;
  readonly close: () => void;
}

/** What is to be done with the selected cases; once it was begun, how it goes. */
export function BatchDialog({ ids, work, close }: Props) {
  const translate = useTranslate();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { batch, running, begin } = work;
  return (
    <Dialog
      open
      onClose={() => !running && close()}
      fullWidth
      maxWidth="sm"
      fullScreen={small}
      aria-labelledby="batch-title"
    >
      <DialogTitle id="batch-title">{translate('app.bulk.title')}</DialogTitle>
      {batch ? (
        <BatchProgress batch={batch} work={work} close={close} />
      ) : (
        <OfferChoice ids={ids} begin={begin} close={close} />
      )}
    </Dialog>
  );
}
