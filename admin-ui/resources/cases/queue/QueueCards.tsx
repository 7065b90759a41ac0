import Box from '@mui/material/Box';
import { useListContext } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { SelectBox } from '../bulk/SelectBox.tsx';
import { useSelects } from '../bulk/selectable.ts';
import { asAssigned } from './assigned.ts';
import { CaseCard } from './CaseCard.tsx';

/** The queue on a narrow screen: the due date first, for it decides what is taken up next. */
export function QueueCards() {
  const { data = [], filterValues } = useListContext<CaseRow>();
  const selects = useSelects();
  const rows = filterValues.queue === 'assigned' ? data.map(asAssigned) : data;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, display: 'grid', gap: 1 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ display: 'flex', alignItems: 'flex-start' }}>
          {selects && <SelectBox row={row} />}
          <CaseCard row={row} />
        </Box>
      ))}
    </Box>
  );
}
