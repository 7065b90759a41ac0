import Box from '@mui/material/Box';
import { DataTable, useTranslate } from 'react-admin';
import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';
import { CaseLink } from '../cases/queue/CaseLink.tsx';
import { Standing } from './Standing.tsx';

const Column = DataTable.Col<LapsedTerm>;

export function LapsedTable() {
  const translate = useTranslate();
  const { date } = useFormat();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <DataTable<LapsedTerm>
        bulkActionButtons={false}
        rowClick={false}
        size="small"
        sx={{
          '& td': { py: 0.75 },
          '& th': { whiteSpace: 'normal', overflowWrap: 'normal' },
          // All columns on an upright sheet.
          '@media print': {
            '& td, & td span, & th': { px: 0.5, fontSize: '0.7rem', lineHeight: 1.3, overflowWrap: 'normal' },
          },
        }}
      >
        <Column source="number" render={({ id, number }) => <CaseLink id={id} number={number} />} />
        <Column source="service" render={({ serviceTitle }) => serviceTitle} />
        <Column source="dueAt" render={({ dueAt }) => date(dueAt)} />
        <DataTable.NumberCol source="workingDaysLate" disableSort />
        <Column source="holders" disableSort render={({ holders }) => holders.join('; ')} />
        <Column
          source="warned"
          disableSort
          render={({ warned }) => translate(warned ? 'ra.boolean.true' : 'ra.boolean.false')}
        />
        <Column source="status" disableSort render={(row) => <Standing row={row} />} />
      </DataTable>
    </Box>
  );
}
