import Inbox from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';

export function QueueEmpty() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const { queue = 'all', ...narrowing } = filterValues as CaseFilter;
  const words = Object.keys(narrowing).length > 0 ? 'filtered' : queue;
  return (
    <Box role="status" sx={{ p: 6, textAlign: 'center', color: 'text.secondary' }}>
      <Inbox sx={{ fontSize: 48, mb: 1 }} />
      <Typography>{translate(`app.queue.empty.${words}`)}</Typography>
    </Box>
  );
}
