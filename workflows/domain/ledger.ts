import type { Calendar } from './calendar.ts';
import type { Suspension } from './case-state.ts';
import { addDays, instantAt, isWorkingDay, localDate } from './working-time.ts';

/** One day of a term: counted, standing still, not a working day, or rolled over because the last day was none. */
export interface LedgerDay {
  readonly date: string;
  readonly kind: 'counted' | 'suspended' | 'off' | 'rolled';
  /** How many days are counted up to and with this one. */
  readonly n: number;
}

export interface Ledger {
  readonly days: readonly LedgerDay[];
  /** Absent while the clock stands still. */
  readonly dueAt?: string;
}

export interface TermClock {
  readonly countedFrom: string;
  readonly term: { readonly days: number; readonly kind: 'calendar' | 'working' };
  readonly suspensions: readonly Suspension[];
}

/**
 * The term day by day: the day it is counted from is day 0; a day counts when the clock runs at its closing
 * hour. So a suspension moves the term by as many days as it has closings, and a resumed term never ends in the past.
 */
export function ledger(calendar: Calendar, clock: TermClock): Ledger {
  const days: LedgerDay[] = [];
  let date = localDate(calendar, clock.countedFrom);
  for (let n = 0; n < clock.term.days; ) {
    date = addDays(date, 1);
    const stillness = suspendedAtClosing(calendar, date, clock.suspensions);
    if (stillness && !stillness.to) return { days };
    const kind = stillness ? 'suspended' : isCounted(calendar, date, clock.term.kind) ? 'counted' : 'off';
    if (kind === 'counted') n++;
    days.push({ date, kind, n });
  }
  return rollOn(calendar, clock, days, date);
}

const isCounted = (calendar: Calendar, date: string, kind: 'calendar' | 'working'): boolean =>
  kind === 'calendar' || isWorkingDay(calendar, date);

function rollOn(calendar: Calendar, clock: TermClock, days: LedgerDay[], last: string): Ledger {
  let date = last;
  while (!isWorkingDay(calendar, date) || suspendedAtClosing(calendar, date, clock.suspensions)) {
    date = addDays(date, 1);
    const stillness = suspendedAtClosing(calendar, date, clock.suspensions);
    if (stillness && !stillness.to) return { days };
    days.push({ date, kind: stillness ? 'suspended' : 'rolled', n: clock.term.days });
  }
  return { days, dueAt: instantAt(calendar, date, calendar.closes) };
}

function suspendedAtClosing(
  calendar: Calendar,
  date: string,
  suspensions: readonly Suspension[],
): Suspension | undefined {
  if (suspensions.length === 0) return undefined;
  const closing = instantAt(calendar, date, calendar.closes);
  return suspensions.find(({ from, to }) => from < closing && (to === undefined || to >= closing));
}

/** How far a term has come on the day of an instant. */
export function progress(
  calendar: Calendar,
  clock: TermClock,
  instant: string,
): Ledger & { readonly counted: number; readonly left: number } {
  const { days, dueAt } = ledger(calendar, clock);
  const today = localDate(calendar, instant);
  const counted = days.filter(({ date, kind }) => kind === 'counted' && date <= today).length;
  return { days, ...(dueAt && { dueAt }), counted, left: clock.term.days - counted };
}
