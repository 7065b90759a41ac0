import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DueFilter } from '../../../workflows/contract/http-archive.ts';
import { useFormat } from '../../format/use-format.ts';
import { Loaded } from '../../layout/Loaded.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { ScrollingTable } from '../../layout/ScrollingTable.tsx';
import { readDue } from '../../providers/archive-calls.ts';
import { useConnection } from '../../providers/connection.tsx';
import { Pages } from './Pages.tsx';

/** What waits for destruction or for the National Archive, the oldest first. */
export function DuePanel({ purpose }: Pick<DueFilter, 'purpose'>) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { date } = useFormat();
  const [page, setPage] = useState(1);
  const query = useQuery({
    queryKey: ['archive', 'due', purpose, page],
    queryFn: () => readDue(api, { purpose }, page),
    placeholderData: keepPreviousData,
  });
  const title = translate(`app.archive.due.${purpose}`);
  const columns = ['due.number', 'index.service', 'index.caseIndex', 'due.closedAt', 'due.since'];
  return (
    <Panel title={title}>
      <Loaded query={query} isEmpty={({ total }) => total === 0} empty={translate('app.archive.due.none')}>
        {({ rows, total }) => (
          <>
            <ScrollingTable label={title} columns={columns.map((key) => translate(`app.archive.${key}`))}>
              {rows.map((row) => (
                <TableRow key={row.id}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.number}</TableCell>
                  <TableCell sx={{ minWidth: 200 }}>{row.serviceTitle}</TableCell>
                  <TableCell>{row.caseIndex}</TableCell>
                  <TableCell>{date(row.closedAt)}</TableCell>
                  <TableCell>{date(row.dueFrom)}</TableCell>
                </TableRow>
              ))}
            </ScrollingTable>
            <Pages page={page} total={total} turn={setPage} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
