import Chip from '@mui/material/Chip';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';
import { type Queue, useQueueCount, useQueues } from './queue-count.ts';

export function QueueTabs() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const queues = useQueues(filterValues.queue);
  const current = queues.find((queue) => queue === filterValues.queue) ?? 'all';
  return (
    <Tabs
      value={current}
      onChange={(_, queue: Queue) => setFilters({ ...filterValues, queue })}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      aria-label={translate('app.queue.label')}
      sx={{ borderBottom: 1, borderColor: 'divider', '& .MuiTab-root': { px: 1.25, minWidth: 0 } }}
    >
      {queues.map((queue) => (
        <Tab key={queue} value={queue} label={<TabLabel queue={queue} filter={filterValues} />} />
      ))}
    </Tabs>
  );
}

function TabLabel({ queue, filter }: { queue: Queue; filter: CaseFilter }) {
  const translate = useTranslate();
  const { isPending } = useListContext();
  const count = useQueueCount(queue, filter, !isPending);
  const late = queue === 'overdue' && count !== undefined && count > 0;
  return (
    <span>
      {translate(`app.queue.${queue}`)}{' '}
      <Chip
        component="span"
        size="small"
        label={count ?? '…'}
        color={late ? 'error' : 'default'}
        sx={{ ml: 0.5, height: 22 }}
      />
    </span>
  );
}
