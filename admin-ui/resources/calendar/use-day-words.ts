import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/use-format.ts';
import type { Holiday } from './change/calendar-change.ts';
import { weekdayOf } from './year/days.ts';

/** Days of the calendar in words. */
export function useDayWords() {
  const translate = useTranslate();
  const { date } = useFormat();
  const dateInWords = (day: string) => `${date(day)}, ${translate(`app.calendar.weekday.${weekdayOf(day)}`)}`;

  /** As it is read aloud: the number first, since it is what stands on the day. */
  function dayInFull(day: string): string {
    const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
    const weekday = translate(`app.calendar.weekday.${weekdayOf(day)}`);
    return translate('app.calendar.dayInFull', {
      day: number,
      month: translate(`app.calendar.monthOf.${month}`),
      year,
      weekday,
    });
  }

  /** `24 ապրիլի`, with its name where it has one. */
  function holidayInWords({ day }: Holiday): string {
    const [month = 1, number = 1] = day.split('-').map(Number);
    const name = translate(`app.calendar.holidayName.${day}`, { _: '' });
    const words = translate('app.calendar.dayOfYear', {
      day: number,
      month: translate(`app.calendar.monthOf.${month}`),
    });
    return name ? `${words}, ${name}` : words;
  }

  /** The years in which a yearly day counts; empty when it always does. */
  function yearsInWords({ since, until }: Holiday): string {
    const parts = [
      ...(since === undefined ? [] : [translate('app.calendar.since', { year: since })]),
      ...(until === undefined ? [] : [translate('app.calendar.through', { year: until - 1 })]),
    ];
    return parts.join(', ');
  }

  return { dateInWords, dayInFull, holidayInWords, yearsInWords };
}
