import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';
import { CaseOf } from './CaseOf.tsx';
import { DecisionLink } from './DecisionLink.tsx';
import { SessionLink } from './SessionLink.tsx';
import { TermChip } from './TermChip.tsx';

const Column = DataTable.Col<DecisionRow>;

export const DecisionTable = () => (
  <Box sx={{ overflowX: 'auto' }}>
    <DataTable<DecisionRow>
      bulkActionButtons={false}
      rowClick={false}
      size="small"
      sx={{ overflowWrap: 'normal', '& td': { py: 0.75 } }}
    >
      <Column source="title" disableSort cellClassName="title" render={(row) => <DecisionLink row={row} />} />
      <Column source="act" disableSort render={({ actTitle }) => actTitle} />
      <Column source="status" disableSort render={({ statusTitle }) => statusTitle} />
      <Column source="rapporteur" disableSort render={({ rapporteur }) => rapporteur?.name ?? '—'} />
      <Column source="caseNumber" disableSort render={(row) => <CaseOf row={row} />} />
      <Column source="dueAt" render={(row) => <TermChip row={row} />} />
      <Column source="session" disableSort render={({ session }) => <SessionLink session={session} />} />
    </DataTable>
  </Box>
);
