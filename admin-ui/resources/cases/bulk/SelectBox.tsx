import Checkbox from '@mui/material/Checkbox';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { isSelectable } from './selectable.ts';

export function SelectBox({ row }: { row: CaseRow }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext<CaseRow>();
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(row.id)}
      onChange={() => onToggleItem(row.id)}
      // A click on the row opens the case.
      onClick={(event) => event.stopPropagation()}
      disabled={!isSelectable(row)}
      slotProps={{ input: { 'aria-label': translate('app.bulk.select', { number: row.number }) } }}
    />
  );
}
