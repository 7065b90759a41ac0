import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import type { OutboxRow } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { OutboxEntry } from './OutboxEntry.tsx';

export function OutboxList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
      <PageTitle title={translate('app.menu.outbox')} />
      <Entries />
    </ListBase>
  );
}

function Entries() {
  const translate = useTranslate();
  const { data = [], isPending, error, refetch } = useListContext<OutboxRow>();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Typography>{translate('app.outbox.empty')}</Typography>;
  return (
    <Paper variant="outlined">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((row) => (
          <OutboxEntry key={row.id} row={row} />
        ))}
      </Box>
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </Paper>
  );
}
