import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { PermitRow } from '../../../../workflows/contract/http-permits.ts';
import { useFormat } from '../../../format/use-format.ts';
import { CaseLink } from '../../cases/queue/CaseLink.tsx';
import { DayChip } from '../DayChip.tsx';
import { PermitLink } from '../PermitLink.tsx';
import { StandingChip } from '../StandingChip.tsx';

const Column = DataTable.Col<PermitRow>;

export const PermitTable = () => (
  <Box sx={{ overflowX: 'auto' }}>
    <DataTable<PermitRow>
      bulkActionButtons={false}
      rowClick="show"
      size="small"
      sx={{ '& td': { py: 0.75, overflowWrap: 'normal' } }}
    >
      <Column source="number" render={(row) => <PermitLink {...row} />} />
      <Column source="service" disableSort render={(row) => <Two first={row.serviceTitle} second={row.object} />} />
      <Column source="holderName" disableSort />
      <Column source="caseNumber" disableSort render={(row) => <CaseLink id={row.id} number={row.caseNumber} />} />
      <Column source="until" render={(row) => <Until row={row} />} />
      <Column source="inspectionOn" render={(row) => (row.inspectionOn ? <DayChip day={row.inspectionOn} /> : '—')} />
    </DataTable>
  </Box>
);

const Two = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <>
    {first}
    {second && (
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {second}
      </Typography>
    )}
  </>
);

/** The chip says how it stands, whatever that is; the day is its last. */
function Until({ row }: { row: PermitRow }) {
  const { date } = useFormat();
  return <Two first={<StandingChip permit={row} />} second={date(row.until)} />;
}
