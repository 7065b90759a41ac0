import type { Calendar } from './calendar.ts';
import type { Suspension } from './case-state.ts';
import { dateOf, dayOf, instantAt, isWorkingDay, lastClosed, localDate, notPast } from './working-time.ts';

/** One day of a term: counted, counted by an extension, standing still, not a working day, or rolled over because the last was none. */
export interface LedgerDay {
  readonly date: string;
  readonly kind: 'counted' | 'extended' | 'suspended' | 'off' | 'rolled';
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
  /** Days, of the term's kind. */
  readonly extension?: number;
  readonly suspensions: readonly Suspension[];
}

/**
 * The term day by day: the day it is counted from is day 0; a day counts when the clock runs at its closing
 * hour. So a suspension moves the term by as many days as it has closings, and a resumed term never ends in the past.
 */
export function ledger(calendar: Calendar, clock: TermClock): Ledger {
  const { term, extension = 0 } = clock;
  const still = clock.suspensions.map((one) => stillDays(calendar, one));
  const days: LedgerDay[] = [];
  let day = dayOf(localDate(calendar, clock.countedFrom));
  for (let n = 0; n < term.days + extension; ) {
    const stillness = within(still, ++day);
    if (stillness && !stillness.ends) return { days };
    const date = dateOf(day);
    const counts = !stillness && (term.kind === 'calendar' || isWorkingDay(calendar, date));
    if (counts) n++;
    days.push({ date, kind: stillness ? 'suspended' : counts ? countedAs(n, term.days) : 'off', n });
  }
  return rollOn(calendar, still, days, day);
}

const countedAs = (n: number, termDays: number): LedgerDay['kind'] => (n > termDays ? 'extended' : 'counted');

/** An end that is no working day, or on which the clock stands still, moves to the next one that is. */
function rollOn(calendar: Calendar, still: readonly StillDays[], days: LedgerDay[], last: number): Ledger {
  const n = days.at(-1)?.n ?? 0;
  for (let day = last; ; ) {
    const date = dateOf(day);
    if (!within(still, day) && isWorkingDay(calendar, date))
      return { days, dueAt: instantAt(calendar, date, calendar.closes) };
    const stillness = within(still, ++day);
    if (stillness && !stillness.ends) return { days };
    days.push({ date: dateOf(day), kind: stillness ? 'suspended' : 'rolled', n });
  }
}

/** A suspension as the days, by number, at whose closing it stands; both inclusive. */
interface StillDays {
  readonly first: number;
  readonly last: number;
  readonly ends: boolean;
}

function stillDays(calendar: Calendar, { from, to }: Suspension): StillDays {
  const first = lastClosed(calendar, from) + 1;
  return { first, last: to ? lastClosed(calendar, to) : Number.POSITIVE_INFINITY, ends: to !== undefined };
}

const within = (still: readonly StillDays[], day: number): StillDays | undefined =>
  still.find(({ first, last }) => first <= day && day <= last);

/** When a running term ends, seen from an instant: a change of the calendar may have made more of the days before. */
export function dueAfter(calendar: Calendar, clock: TermClock, instant: string): string {
  const { dueAt } = ledger(calendar, clock);
  if (!dueAt) throw new Error('a running term has an end');
  return notPast(calendar, dueAt, instant);
}

/** How far a term has come on the day of an instant. */
export function progress(
  calendar: Calendar,
  clock: TermClock,
  instant: string,
): Ledger & { readonly counted: number; readonly left: number } {
  const { days, dueAt } = ledger(calendar, clock);
  const today = localDate(calendar, instant);
  const counted = days.filter(({ date }) => date <= today).at(-1)?.n ?? 0;
  const left = clock.term.days + (clock.extension ?? 0) - counted;
  return { days, ...(dueAt && { dueAt }), counted, left };
}
