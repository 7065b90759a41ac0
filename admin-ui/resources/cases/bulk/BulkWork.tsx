import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useBatch } from './use-batch.ts';

const BatchDialog = lazy(() => import('./BatchDialog.tsx').then((module) => ({ default: module.BatchDialog })));

/** From the selected rows over what they have in common to a result for each. */
export function BulkWork() {
  const translate = useTranslate();
  const { selectedIds, onSelect } = useListContext<CaseRow>();
  const work = useBatch();
  const focus = useKeptFocus<HTMLDivElement>();
  const [ids, setIds] = useState<readonly string[]>([]);
  const { batch, putAway } = work;

  const close = (): void => {
    const done = new Set(batch?.items.filter(({ state }) => state === 'done').map(({ id }) => id));
    if (done.size > 0) onSelect(selectedIds.filter((id) => !done.has(id)));
    putAway();
    setIds([]);
  };
  return (
    <Box {...focus} role="group" aria-label={translate('app.bulk.bar')}>
      <SelectionBar start={() => setIds(selectedIds)} />
      <Suspense fallback={null}>
        {(batch || ids.length > 0) && <BatchDialog ids={ids} work={work} close={close} />}
      </Suspense>
    </Box>
  );
}
