import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { type Queue, useQueueCount } from '../resources/cases/queue/queue-count.ts';
import { CountCard } from './CountCard.tsx';
import { LapsedCount } from './LapsedCount.tsx';

const shown: readonly Queue[] = ['mine', 'due-soon', 'overdue', 'waiting'];

/** What waits and what presses; who looks after the community also sees which terms passed. */
export function QueueCounts({ permissions }: { permissions: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('app.dashboard.queues')}
      sx={{ display: 'grid', gap: 2, mb: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))' }}
    >
      {shown.map((queue) => (
        <QueueCard key={queue} queue={queue} />
      ))}
      {permissions.includes('lapsed-terms:list') && <LapsedCount />}
    </Box>
  );
}

const tones = { 'due-soon': 'warning', overdue: 'error' } as const;

function QueueCard({ queue }: { queue: Queue }) {
  const translate = useTranslate();
  return (
    <CountCard
      resource="cases"
      filter={{ queue }}
      count={useQueueCount(queue)}
      label={translate(`app.queue.${queue}`)}
      tone={queue in tones ? tones[queue as keyof typeof tones] : 'primary'}
    />
  );
}
