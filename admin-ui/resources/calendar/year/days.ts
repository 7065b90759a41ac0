import type { Calendar } from '../../../../workflows/domain/calendar.ts';
import { addDays, isWorkingDay } from '../../../../workflows/domain/working-time.ts';

export const dayKinds = ['working', 'weekend', 'holiday', 'made-off', 'made-working'] as const;
/** What a day is, and whether by the week, a yearly holiday or an exception. */
export type DayKind = (typeof dayKinds)[number];

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** As the day would be without its exception. */
function usualKind(calendar: Calendar, date: string): DayKind {
  const withoutExceptions = { ...calendar, exceptions: {} };
  if (isWorkingDay(withoutExceptions, date)) return 'working';
  return isWorkingDay({ ...withoutExceptions, week: everyDay }, date) ? 'weekend' : 'holiday';
}

export function dayKind(calendar: Calendar, date: string): DayKind {
  const exception = calendar.exceptions[date];
  return exception ? `made-${exception}` : usualKind(calendar, date);
}

/** The exception that turns a day round, or none where it has one already and goes back to what it usually is. */
export function turnedRound(calendar: Calendar, date: string): 'working' | 'off' | undefined {
  if (calendar.exceptions[date]) return undefined;
  return usualKind(calendar, date) === 'working' ? 'off' : 'working';
}

export const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;

/** The weeks of a month, Monday first; no date stands where the week reaches into another month. */
export function weeksOf(year: number, month: number): (string | undefined)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const before = weekdayOf(first) - 1;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    everyDay.map((weekday) => {
      const day = week * 7 + weekday - 1 - before;
      return day < 0 || day >= days ? undefined : addDays(first, day);
    }),
  );
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key leads from a day: the arrows by days and weeks, Home and End in the week, Page keys by months of the year. */
export function dayAfterKey(date: string, key: string): string | undefined {
  const step = steps[key];
  if (step !== undefined) return withinYear(date, addDays(date, step));
  if (key === 'Home') return withinYear(date, addDays(date, 1 - weekdayOf(date)));
  if (key === 'End') return withinYear(date, addDays(date, 7 - weekdayOf(date)));
  if (key === 'PageUp') return inMonth(date, -1);
  if (key === 'PageDown') return inMonth(date, 1);
  return undefined;
}

const withinYear = (date: string, other: string): string => (other.slice(0, 4) === date.slice(0, 4) ? other : date);

function inMonth(date: string, step: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const other = month + step;
  if (other < 1 || other > 12) return date;
  const last = new Date(Date.UTC(year, other, 0)).getUTCDate();
  return new Date(Date.UTC(year, other - 1, Math.min(day, last))).toISOString().slice(0, 10);
}
