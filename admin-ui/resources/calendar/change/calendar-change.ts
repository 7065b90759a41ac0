import type { CalendarInput } from '../../../../workflows/contract/http.ts';
import type { Calendar } from '../../../../workflows/domain/calendar.ts';

export type Holiday = Calendar['holidays'][number];

/** What an administrator changes, apart from the calendar: so it can be laid over one that changed meanwhile. */
export interface CalendarChange {
  /** The version that was looked at when the first change was made. */
  readonly basedOn?: number;
  /** By date; `usual` takes an exception away. */
  readonly days: Readonly<Record<string, 'working' | 'off' | 'usual'>>;
  readonly added: readonly Holiday[];
  /** By `holidayKey`. */
  readonly removed: readonly string[];
  readonly ground: string;
}

export const noChange: CalendarChange = { days: {}, added: [], removed: [], ground: '' };

export const holidayKey = ({ day, since, until }: Holiday): string => [day, since ?? '', until ?? ''].join('|');

export function holidayOfKey(key: string): Holiday {
  const [day = '', since, until] = key.split('|');
  return { day, ...(since && { since: Number(since) }), ...(until && { until: Number(until) }) };
}

/** The calendar as it would be. */
export function changed(calendar: Calendar, { days, added, removed }: CalendarChange): Calendar {
  const exceptions: Record<string, 'working' | 'off'> = { ...calendar.exceptions };
  for (const [date, day] of Object.entries(days)) {
    if (day === 'usual') delete exceptions[date];
    else exceptions[date] = day;
  }
  const kept = calendar.holidays.filter((holiday) => !removed.includes(holidayKey(holiday)));
  const known = new Set(kept.map(holidayKey));
  const holidays = [...kept, ...added.filter((holiday) => !known.has(holidayKey(holiday)))];
  return { ...calendar, exceptions, holidays: holidays.sort((a, b) => holidayKey(a).localeCompare(holidayKey(b))) };
}

/** A day as it should be; what the calendar has anyway is no change. */
export function withDay(
  { exceptions }: Calendar,
  { days }: CalendarChange,
  date: string,
  day: 'working' | 'off' | undefined,
): Pick<CalendarChange, 'days'> {
  const { [date]: _, ...others } = days;
  return { days: exceptions[date] === day ? others : { ...others, [date]: day ?? 'usual' } };
}

/** One holiday in another's place; either may be missing. */
export function withHoliday(
  change: CalendarChange,
  before: Holiday | undefined,
  after: Holiday | undefined,
): Pick<CalendarChange, 'added' | 'removed'> {
  const beforeKey = before && holidayKey(before);
  const afterKey = after && holidayKey(after);
  const added = change.added.filter((holiday) => holidayKey(holiday) !== beforeKey);
  const wasAdded = added.length < change.added.length;
  const removed = beforeKey && !wasAdded ? [...change.removed, beforeKey] : [...change.removed];
  if (!after || !afterKey) return { added, removed };
  return removed.includes(afterKey)
    ? { added, removed: removed.filter((key) => key !== afterKey) }
    : { added: [...added, after], removed };
}

export const countOf = ({ days, added, removed }: CalendarChange): number =>
  Object.keys(days).length + added.length + removed.length;

export const isChanged = (change: CalendarChange): boolean => countOf(change) > 0;

export function inputOf(calendar: Calendar, change: CalendarChange): CalendarInput {
  const { exceptions, holidays } = changed(calendar, change);
  return { basedOn: change.basedOn ?? calendar.version, exceptions, holidays, ground: change.ground.trim() };
}
