import type { Calendar } from './calendar.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The local date `YYYY-MM-DD` of an instant. */
export const localDate = (calendar: Pick<Calendar, 'utcOffsetMinutes'>, instant: string): string =>
  new Date(Date.parse(instant) + calendar.utcOffsetMinutes * minute).toISOString().slice(0, 10);

/** A date as the number of days since 1970, and back. */
export const dayOf = (date: string): number => Date.parse(date) / day;
export const dateOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10);

/** The number of the last day that has closed by an instant. */
export const lastClosed = (calendar: Calendar, instant: string): number =>
  Math.floor((Date.parse(instant) - Date.parse(instantAt(calendar, '1970-01-01', calendar.closes))) / day);

const localTime = (calendar: Calendar, instant: string): string =>
  new Date(Date.parse(instant) + calendar.utcOffsetMinutes * minute).toISOString().slice(11, 16);

export const addDays = (date: string, days: number): string => dateOf(dayOf(date) + days);

/** The same day of a later month, or its last day where it has none. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The instant of a local date and time `HH:MM`. */
export const instantAt = (calendar: Pick<Calendar, 'utcOffsetMinutes'>, date: string, time: string): string =>
  new Date(Date.parse(`${date}T${time}:00Z`) - calendar.utcOffsetMinutes * minute).toISOString();

/** Exceptions come first, then the week and the yearly holidays. */
export function isWorkingDay(calendar: Calendar, date: string): boolean {
  const exception = calendar.exceptions[date];
  if (exception) return exception === 'working';
  const weekday = new Date(date).getUTCDay() || 7;
  return calendar.week.includes(weekday) && !isHoliday(calendar, date);
}

function isHoliday({ holidays }: Calendar, date: string): boolean {
  const year = Number(date.slice(0, 4));
  const yearly = date.slice(5);
  return holidays.some(
    ({ day, since, until }) =>
      day === yearly && (since === undefined || year >= since) && (until === undefined || year < until),
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

/** The next closing time that lies after an instant. */
export function nextClosing(calendar: Calendar, instant: string): string {
  const date = localDate(calendar, instant);
  const closing = instantAt(calendar, date, calendar.closes);
  if (isWorkingDay(calendar, date) && closing > instant) return closing;
  return instantAt(calendar, workingDayFrom(calendar, addDays(date, 1)), calendar.closes);
}

/** An end that would lie in the past comes at the next closing instead. */
export const notPast = (calendar: Calendar, end: string, instant: string): string =>
  end > instant ? end : nextClosing(calendar, instant);

/** The opening time of the working day that lies `days` working days before the day of an instant. */
export function openingBefore(calendar: Calendar, instant: string, days: number): string {
  let date = localDate(calendar, instant);
  for (let n = 0; n < days; ) {
    date = addDays(date, -1);
    if (isWorkingDay(calendar, date)) n++;
  }
  return instantAt(calendar, date, calendar.opens);
}

/** Working days after the day of one instant up to and with the day of another. */
export function workingDaysAfter(calendar: Calendar, from: string, to: string): number {
  const last = localDate(calendar, to);
  let days = 0;
  for (let date = addDays(localDate(calendar, from), 1); date <= last; date = addDays(date, 1))
    if (isWorkingDay(calendar, date)) days++;
  return days;
}
