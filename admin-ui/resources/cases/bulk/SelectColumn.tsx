import { DataTable } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { SelectBox } from './SelectBox.tsx';
import { SelectPageBox } from './SelectPageBox.tsx';
import { useSelects } from './selectable.ts';

const Column = DataTable.Col<CaseRow>;

/** The table's own boxes have no name that a screen reader would find. */
export const SelectColumn = () =>
  useSelects() && (
    <Column
      source="id"
      label={<SelectPageBox />}
      padding="checkbox"
      disableSort
      render={(row) => <SelectBox row={row} />}
    />
  );
