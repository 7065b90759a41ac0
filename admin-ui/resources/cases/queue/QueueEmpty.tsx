import Inbox from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';
import { useQueueCount } from './queue-count.ts';

export function QueueEmpty() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { queue = 'all', ...narrowing } = filterValues as CaseFilter;
  const narrowed = Object.keys(narrowing).length > 0;
  const elsewhere = useQueueCount('all', narrowing, narrowed && queue !== 'all') ?? 0;
  const words = narrowed ? 'filtered' : queue;
  return (
    <Box role="status" sx={{ p: 6, textAlign: 'center', color: 'text.secondary' }}>
      <Inbox sx={{ fontSize: 48, mb: 1 }} />
      <Typography>{translate(`app.queue.empty.${words}`)}</Typography>
      {elsewhere > 0 && (
        <Button variant="outlined" onClick={() => setFilters({ ...narrowing, queue: 'all' })} sx={{ mt: 2 }}>
          {translate('app.queue.elsewhere', { smart_count: elsewhere })}
        </Button>
      )}
    </Box>
  );
}
