import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { SelectColumn } from '../bulk/SelectColumn.tsx';
import { DueChip } from '../DueChip.tsx';
import { asAssigned } from './assigned.ts';
import { CaseLink } from './CaseLink.tsx';

const Column = DataTable.Col<CaseRow>;
const executor = 'resources.cases.fields.executor';
const overdue = 'resources.cases.fields.overdue';

/** What the head has given out and nobody has carried out yet. */
export function AssignedTable() {
  const { date } = useFormat();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <DataTable<CaseRow> bulkActionButtons={false} rowClick="show" size="small" sx={{ '& td': { py: 0.75 } }}>
        <SelectColumn />
        <Column source="number" render={({ id, number }) => <CaseLink id={id} number={number} />} />
        <Column source="service" render={({ serviceTitle }) => serviceTitle} />
        <Column source="applicant" />
        <Column source="assignment.executor" label={executor} disableSort />
        <Column source="dueAt" render={({ assignment }) => assignment?.dueAt && date(assignment.dueAt)} />
        <Column
          source="overdue"
          label={overdue}
          disableSort
          render={(row) => row.assignment && <DueChip row={asAssigned(row)} />}
        />
      </DataTable>
    </Box>
  );
}
