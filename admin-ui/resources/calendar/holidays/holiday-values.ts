import type { Holiday } from '../change/calendar-change.ts';

/** A yearly day as it is typed: its years both inclusive, empty where it has no first or last. */
export interface HolidayValues {
  readonly month: number;
  readonly day: number;
  readonly first: string;
  readonly last: string;
}

export const valuesOf = ({ day, since, until }: Holiday): HolidayValues => ({
  month: Number(day.slice(0, 2)),
  day: Number(day.slice(3)),
  first: since === undefined ? '' : String(since),
  last: until === undefined ? '' : String(until - 1),
});

/** Days of a month in a leap year. */
export const daysIn = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate();

const isYear = (text: string): boolean => text === '' || /^(19|20)\d\d$/.test(text);

/** The day as the calendar has it, or at which field it is wrong. */
export function holidayOf({ month, day, first, last }: HolidayValues): Holiday | 'first' | 'last' {
  if (!isYear(first)) return 'first';
  if (!isYear(last) || (first && last && last < first)) return 'last';
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    day: `${two(month)}-${two(Math.min(day, daysIn(month)))}`,
    ...(first && { since: Number(first) }),
    ...(last && { until: Number(last) + 1 }),
  };
}

/** Whether two yearly days are the same day in some year. */
export const clashes = (one: Holiday, other: Holiday): boolean =>
  one.day === other.day &&
  (one.since ?? Number.NEGATIVE_INFINITY) < (other.until ?? Number.POSITIVE_INFINITY) &&
  (other.since ?? Number.NEGATIVE_INFINITY) < (one.until ?? Number.POSITIVE_INFINITY);
