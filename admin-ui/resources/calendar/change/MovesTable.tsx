import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { CalendarPreview } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { ScrollingTable } from '../../../layout/ScrollingTable.tsx';

/** The dates come early: they are what a narrow screen shows first. */
const columns = ['number', 'before', 'after', 'service', 'what'];

export function MovesTable({ moves }: Pick<CalendarPreview, 'moves'>) {
  const translate = useTranslate();
  const { date } = useFormat();
  return (
    <ScrollingTable
      label={translate('app.calendar.impact.title')}
      columns={columns.map((column) => translate(`app.calendar.impact.${column}`))}
    >
      {moves.map(({ caseId, number, serviceTitle, what, before, after }) => (
        <TableRow key={`${caseId} ${what}`}>
          <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
            {number}
          </TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(before)}</TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{date(after)}</TableCell>
          <TableCell>{serviceTitle}</TableCell>
          <TableCell>{translate(`app.calendar.impact.${what}`)}</TableCell>
        </TableRow>
      ))}
    </ScrollingTable>
  );
}
