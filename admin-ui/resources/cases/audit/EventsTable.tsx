import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { CaseHistory } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { Hash } from './Hash.tsx';
import { ScrollingTable } from './ScrollingTable.tsx';

const columns = ['seq', 'at', 'actor', 'type', 'data', 'hash', 'prevHash'] as const;

/** Instants stand as they were hashed, to the millisecond and in UTC. */
export function EventsTable({ events, fault }: { events: CaseHistory['events']; fault: number | undefined }) {
  const translate = useTranslate();
  const title = translate('app.history.events');
  return (
    <Panel title={title}>
      <ScrollingTable label={title} columns={columns.map((column) => translate(`app.history.${column}`))}>
        {events.map(({ seq, at, actor, type, data, hash, prevHash }) => (
          <TableRow key={seq} sx={{ verticalAlign: 'top', ...(seq === fault && { bgcolor: 'error.light' }) }}>
            <TableCell>{seq}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <time dateTime={at}>{at}</time>
            </TableCell>
            <TableCell>{actor}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <code>{type}</code>
            </TableCell>
            <TableCell sx={{ minWidth: 260 }}>
              <Box component="pre" sx={{ m: 0, fontSize: 12, whiteSpace: 'pre-wrap' }}>
                {JSON.stringify(data, null, 1)}
              </Box>
            </TableCell>
            <TableCell>
              <Hash hash={hash} />
            </TableCell>
            <TableCell>
              <Hash hash={prevHash} />
            </TableCell>
          </TableRow>
        ))}
      </ScrollingTable>
    </Panel>
  );
}
