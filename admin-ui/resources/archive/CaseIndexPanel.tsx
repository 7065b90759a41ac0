import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Loaded } from '../../layout/Loaded.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { ScrollingTable } from '../../layout/ScrollingTable.tsx';
import { readCaseIndex } from '../../providers/archive-calls.ts';
import { useConnection } from '../../providers/connection.tsx';
import { useTermWords } from './use-term-words.ts';

export function CaseIndexPanel() {
  const translate = useTranslate();
  const { api } = useConnection();
  const { keptFor, dueNow } = useTermWords();
  const query = useQuery({ queryKey: ['archive', 'case-index'], queryFn: () => readCaseIndex(api) });
  const title = translate('app.archive.tabs.index');
  const columns = ['caseIndex', 'service', 'kept', 'confirmed', 'due'];
  return (
    <Panel title={title}>
      <Typography variant="body2" sx={{ mb: 1.5, maxWidth: 900 }}>
        {translate('app.archive.index.lead')}
      </Typography>
      <Loaded query={query} isEmpty={(rows) => rows.length === 0} empty={translate('app.archive.due.none')}>
        {(rows) => (
          <ScrollingTable label={title} columns={columns.map((key) => translate(`app.archive.index.${key}`))}>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.caseIndex}</TableCell>
                <TableCell sx={{ minWidth: 200 }}>{row.title}</TableCell>
                <TableCell sx={{ minWidth: 160 }}>{keptFor(row)}</TableCell>
                <TableCell>{translate(row.confirmed ? 'ra.boolean.true' : 'ra.boolean.false')}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{dueNow(row)}</TableCell>
              </TableRow>
            ))}
          </ScrollingTable>
        )}
      </Loaded>
    </Panel>
  );
}
