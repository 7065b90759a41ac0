import { useTranslate } from 'react-admin';
import type { MyDay, Session } from '../../workflows/contract/http.ts';
import { CountCard } from './CountCard.tsx';
import { CountGrid } from './CountGrid.tsx';
import { dayCards } from './day-cards.ts';
import { LapsedCount } from './LapsedCount.tsx';

interface DayCountsProps {
  readonly session: Session;
  /** Nothing until the first answer is there. */
  readonly counts: MyDay['counts'] | undefined;
}

const tones: Partial<Record<keyof MyDay['counts'], 'warning' | 'error'>> = {
  overdue: 'error',
  'due-today': 'warning',
  'due-soon': 'warning',
};

/** What waits and what presses; who looks after the community also sees which terms passed. */
export function DayCounts({ session: { user, permissions }, counts }: DayCountsProps) {
  const translate = useTranslate();
  return (
    <CountGrid label={translate('app.dashboard.queues')}>
      {dayCards(user).map((queue) => (
        <CountCard
          key={queue}
          resource="cases"
          filter={{ queue }}
          count={counts?.[queue]}
          label={translate(`app.queue.${queue}`)}
          tone={tones[queue] ?? 'primary'}
        />
      ))}
      {permissions.includes('lapsed-terms:list') && <LapsedCount />}
    </CountGrid>
  );
}
