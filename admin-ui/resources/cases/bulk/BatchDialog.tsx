import { useTranslate } from 'react-admin';
import { TitledDialog } from '../../../layout/TitledDialog.tsx';
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
  const { batch, running, begin } = work;
  return (
    <TitledDialog title={translate('app.bulk.title')} busy={running} close={close}>
      {batch ? (
        <BatchProgress batch={batch} work={work} close={close} />
      ) : (
        <OfferChoice ids={ids} begin={begin} close={close} />
      )}
    </TitledDialog>
  );
}
