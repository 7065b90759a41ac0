import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { type Queue, useQueueCount } from '../resources/cases/queue/queue-count.ts';

const shown: readonly Queue[] = ['mine', 'waiting', 'overdue'];

const pathTo = (queue: Queue): string => `/cases?filter=${encodeURIComponent(JSON.stringify({ queue }))}`;

export function QueueCounts() {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('app.dashboard.queues')}
      sx={{ display: 'grid', gap: 2, mb: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))' }}
    >
      {shown.map((queue) => (
        <QueueCard key={queue} queue={queue} />
      ))}
    </Box>
  );
}

function QueueCard({ queue }: { queue: Queue }) {
  const translate = useTranslate();
  const count = useQueueCount(queue);
  const presses = queue === 'overdue' && count !== undefined && count > 0;
  return (
    <Card variant="outlined" sx={presses ? { borderColor: 'error.main', bgcolor: 'error.light' } : {}}>
      <CardActionArea component={Link} to={pathTo(queue)} sx={{ p: 2 }}>
        <Typography
          component="span"
          sx={{ display: 'block', fontSize: '2.25rem', fontWeight: 600, lineHeight: 1.1 }}
          color={presses ? 'error' : 'primary'}
        >
          {count ?? '…'}
        </Typography>
        <Typography component="span">{translate(`app.queue.${queue}`)}</Typography>
      </CardActionArea>
    </Card>
  );
}
