import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { isSelectable } from './selectable.ts';

/** More at once no person oversees. */
const most = 500;
const perPage = 100;

/** What is selected, over all pages of the list. */
export function SelectionBar({ start }: { start: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useDataProvider();
  const { selectedIds, onSelect, onUnselectItems, total = 0, sort, filterValues } = useListContext<CaseRow>();
  const [busy, setBusy] = useState(false);
  if (selectedIds.length === 0) return null;

  async function selectAll(): Promise<void> {
    const ids: string[] = [];
    for (let page = 1; (page - 1) * perPage < Math.min(most, total); page++) {
      const list = { pagination: { page, perPage }, sort, filter: filterValues };
      const { data } = await provider.getList<CaseRow>('cases', list);
      ids.push(...data.filter(isSelectable).map(({ id }) => id));
    }
    onSelect(ids);
  }
  const select = (): void => {
    setBusy(true);
    selectAll()
      .catch((error: Error) => notify(error.message, { type: 'error' }))
      .finally(() => setBusy(false));
  };

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 1, bgcolor: 'info.light' }}>
      <Typography role="status" sx={{ fontWeight: 600, flex: '1 1 auto' }}>
        {translate('app.bulk.selected', { smart_count: selectedIds.length })}
      </Typography>
      {selectedIds.length < Math.min(most, total) && (
        <Button onClick={select} disabled={busy}>
          {translate('app.bulk.selectAll', { smart_count: Math.min(most, total) })}
        </Button>
      )}
      <Button onClick={() => onUnselectItems()}>{translate('app.bulk.clear')}</Button>
      <Button variant="contained" onClick={start} disabled={busy}>
        {translate('app.bulk.start')}
      </Button>
    </Box>
  );
}
