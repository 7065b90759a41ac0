import type { Calendar } from './calendar.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The local date `YYYY-MM-DD` of an instant. */
export const localDate = (calendar: Calendar, instant: string): string =>
  new Date(Date.parse(instant) + calendar.utcOffsetMinutes * minute).toISOString().slice(0, 10);

const localTime = (calendar: Calendar, instant: string): string =>
  new Date(Date.parse(instant) + calendar.utcOffsetMinutes * minute).toISOString().slice(11, 16);

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** The instant of a local date and time `HH:MM`. */
export const instantAt = (calendar: Calendar, date: string, time: string): string =>
  new Date(Date.parse(`${date}T${time}:00Z`) - calendar.utcOffsetMinutes * minute).toISOString();

/** Exceptions come first, then the week and the yearly holidays. */
export function isWorkingDay(calendar: Calendar, date: string): boolean {
  const exception = calendar.exceptions[date];
  if (exception) return exception === 'working';
  const weekday = new Date(date).getUTCDay() || 7;
  return calendar.week.includes(weekday) && !isHoliday(calendar, date);
}

function isHoliday(calendar: Calendar, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return calendar.holidays.some(
    ({ day, since, until }) =>
      day === date.slice(5) && year >= (since ?? 0) && year < (until ?? Number.POSITIVE_INFINITY),
  );
}

/** The date itself when it is a working day, else the next one that is. */
export function workingDayFrom(calendar: Calendar, date: string): string {
  let candidate = date;
  while (!isWorkingDay(calendar, candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** What comes in outside working hours counts from the next opening. */
export function countedFrom(calendar: Calendar, filedAt: string): string {
  const date = localDate(calendar, filedAt);
  const time = localTime(calendar, filedAt);
  if (isWorkingDay(calendar, date) && time < calendar.closes)
    return time < calendar.opens ? instantAt(calendar, date, calendar.opens) : filedAt;
  return instantAt(calendar, workingDayFrom(calendar, addDays(date, 1)), calendar.opens);
}

/** The closing time of the last of `days` days after an instant; a last day that is not a working day rolls on. */
export function closingAfter(calendar: Calendar, instant: string, days: number, kind: 'calendar' | 'working'): string {
  let date = localDate(calendar, instant);
  for (let n = 0; n < days; ) {
    date = addDays(date, 1);
    if (kind === 'calendar' || isWorkingDay(calendar, date)) n++;
  }
  return instantAt(calendar, workingDayFrom(calendar, date), calendar.closes);
}
