import { useTranslate } from 'react-admin';
import { localDate } from '../../format/measures.ts';
import { useFormat } from '../../format/use-format.ts';
import { ToneChip } from '../../layout/ToneChip.tsx';
import { dayStanding } from './standing.ts';

/** A day by which something is to be done, and how far it is. */
export function DayChip({ day }: { day: string }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const { tone, key, days } = dayStanding(day, localDate(new Date()));
  return <ToneChip tone={tone} label={`${date(day)} · ${translate(`app.permit.day.${key}`, { smart_count: days })}`} />;
}
