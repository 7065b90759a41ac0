import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DataTable } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { SelectColumn } from '../bulk/SelectColumn.tsx';
import { DueChip } from '../DueChip.tsx';
import { CaseLink } from './CaseLink.tsx';
import { Holders } from './Holders.tsx';

const Column = DataTable.Col<CaseRow>;

export function QueueTable() {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <DataTable<CaseRow> bulkActionButtons={false} rowClick="show" size="small" sx={{ '& td': { py: 0.75 } }}>
        <SelectColumn />
        <Column source="number" render={({ id, number }) => <CaseLink id={id} number={number} />} />
        <Column source="service" render={({ serviceTitle }) => serviceTitle} />
        <Column source="applicant" />
        <Column source="stage" disableSort render={(row) => <Stage row={row} />} />
        <Column source="holders" disableSort render={(row) => <Holders row={row} />} />
        <Column source="dueAt" render={(row) => <DueCell row={row} />} />
      </DataTable>
    </Box>
  );
}

const Stage = ({ row }: { row: CaseRow }) => (
  <>
    {row.outcome ?? row.stageTitle}
    {row.status !== 'in-progress' && (
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {row.statusTitle}
      </Typography>
    )}
  </>
);

function DueCell({ row }: { row: CaseRow }) {
  const { date } = useFormat();
  return (
    <>
      <DueChip row={row} />
      {row.dueAt && (
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block', pl: 0.5 }}>
          {date(row.dueAt)}
        </Typography>
      )}
    </>
  );
}
