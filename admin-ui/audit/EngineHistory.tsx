import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ChainHistory } from '../../workflows/contract/http-history.ts';
import { Panel } from '../layout/Panel.tsx';
import { ScrollingTable } from '../layout/ScrollingTable.tsx';

type Run = ChainHistory['engine'][number];

/** What the engine itself holds, run by run. */
export function EngineHistory({ runs }: { runs: readonly Run[] }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.history.engine')}>
      {runs.length === 0 && <Typography variant="body2">{translate('app.history.none')}</Typography>}
      {runs.map((run, index) => (
        <EngineRun key={run.runId} run={run} n={index + 1} />
      ))}
    </Panel>
  );
}

function EngineRun({ run, n }: { run: Run; n: number }) {
  const translate = useTranslate();
  const title = translate('app.history.run', { n });
  const ends = run.closedAt ? `${translate('app.history.closed')} ${run.closedAt}` : translate('app.history.running');
  return (
    <>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        <code>{run.runId}</code> · {run.status} · {translate('app.history.started')} {run.startedAt} · {ends}
      </Typography>
      <ScrollingTable
        label={title}
        columns={['seq', 'at', 'type', 'summary'].map((column) => translate(`app.history.${column}`))}
      >
        {run.events.map(({ id, at, type, summary }) => (
          <TableRow key={id}>
            <TableCell>{id}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{at}</TableCell>
            <TableCell>
              <code>{type}</code>
            </TableCell>
            <TableCell>{summary}</TableCell>
          </TableRow>
        ))}
      </ScrollingTable>
    </>
  );
}
