import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { readCalendar } from '../../providers/calendar-calls.ts';
import { useConnection } from '../../providers/connection.tsx';
import { CalendarDesk } from './CalendarDesk.tsx';

/** How often a roll-out is asked how far it is, in milliseconds: often enough to see it move. */
const askEvery = 2_000;

export function CalendarPage() {
  const translate = useTranslate();
  const { api } = useConnection();
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar'],
    queryFn: () => readCalendar(api),
    refetchInterval: ({ state }) => state.data?.rollout?.state === 'running' && askEvery,
  });
  return (
    <>
      <PageTitle title={translate('app.calendar.title')} />
      {data ? (
        <CalendarDesk view={data} />
      ) : error ? (
        <FailureNote error={error} retry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </>
  );
}
