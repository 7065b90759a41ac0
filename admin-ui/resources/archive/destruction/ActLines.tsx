import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../../format/use-format.ts';
import { Loaded } from '../../../layout/Loaded.tsx';
import { ScrollingTable } from '../../../layout/ScrollingTable.tsx';
import { readActLines } from '../../../providers/archive-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { Pages } from '../Pages.tsx';

const columns = [
  'due.number',
  'index.service',
  'index.caseIndex',
  'due.closedAt',
  'due.since',
  'act.fate',
  'act.documents',
];

/** What an act lists, why, and what became of each case. */
export function ActLines({ id, close }: { id: string; close: () => void }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { date } = useFormat();
  const [page, setPage] = useState(1);
  const heading = useId();
  const query = useQuery({
    queryKey: ['archive', 'act', id, page],
    queryFn: () => readActLines(api, id, page),
    placeholderData: keepPreviousData,
  });
  const words = (key: string): string => translate(`app.archive.${key}`);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="lg" aria-labelledby={heading}>
      <DialogTitle id={heading}>{words('act.list')}</DialogTitle>
      <DialogContent>
        <Loaded query={query} isEmpty={({ total }) => total === 0} empty={words('due.none')}>
          {({ rows, total }) => (
            <>
              <ScrollingTable label={words('act.list')} columns={columns.map(words)}>
                {rows.map((line) => (
                  <TableRow key={line.id}>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{line.number}</TableCell>
                    <TableCell sx={{ minWidth: 200 }}>{line.serviceTitle}</TableCell>
                    <TableCell>{line.caseIndex}</TableCell>
                    <TableCell>{date(line.closedAt)}</TableCell>
                    <TableCell>{line.dueFrom ? date(line.dueFrom) : '—'}</TableCell>
                    <TableCell sx={{ minWidth: 140 }}>
                      {words(`act.line.${line.state}`)}
                      {line.obstacle && `: ${words(`act.obstacle.${line.obstacle}`)}`}
                    </TableCell>
                    <TableCell>{line.documents ?? '—'}</TableCell>
                  </TableRow>
                ))}
              </ScrollingTable>
              <Pages page={page} total={total} turn={setPage} />
            </>
          )}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
