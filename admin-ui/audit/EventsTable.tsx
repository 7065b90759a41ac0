import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { ChainHistory } from '../../workflows/contract/http-history.ts';
import { Panel } from '../layout/Panel.tsx';
import { ScrollingTable } from '../layout/ScrollingTable.tsx';
import { EventData } from './EventData.tsx';
import { Hash } from './Hash.tsx';

const columns = ['seq', 'at', 'actor', 'type', 'data', 'hash', 'prevHash'] as const;

/** Instants stand as they were hashed, to the millisecond and in UTC. */
export function EventsTable({ events, fault }: { events: ChainHistory['events']; fault: number | undefined }) {
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
            <TableCell>
              <EventData data={data} />
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
