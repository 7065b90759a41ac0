import { addDays, instantAt, localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';

/** In so many minutes, or at the end of the day where it is nearly over: a session can be convened on its day only. */
export function laterToday(minutes: number): string {
  const now = Date.now();
  const tomorrow = addDays(localDate(armenianCalendar, new Date(now).toISOString()), 1);
  const midnight = Date.parse(instantAt(armenianCalendar, tomorrow, '00:00'));
  return new Date(Math.min(now + minutes * 60_000, midnight - 1)).toISOString();
}
