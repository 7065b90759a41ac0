import Checkbox from '@mui/material/Checkbox';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { isSelectable } from './selectable.ts';

/** Selects what the page shows, beside what is selected on other pages. */
export function SelectPageBox() {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext<CaseRow>();
  const shown = data.filter(isSelectable).map(({ id }) => id);
  const chosen = shown.filter((id) => selectedIds.includes(id));
  const elsewhere = selectedIds.filter((id) => !shown.includes(id));
  return (
    <Checkbox
      size="small"
      checked={shown.length > 0 && chosen.length === shown.length}
      indeterminate={chosen.length > 0 && chosen.length < shown.length}
      onChange={(_, all) => onSelect(all ? [...elsewhere, ...shown] : elsewhere)}
      disabled={shown.length === 0}
      slotProps={{ input: { 'aria-label': translate('app.bulk.selectPage') } }}
    />
  );
}
