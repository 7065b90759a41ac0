import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Suspension } from '../../workflows/domain/case-state.ts';
import { ledger, progress, type TermClock } from '../../workflows/domain/ledger.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { countByHand, daysOff, type Exceptions, hour } from './count-by-hand.ts';
import { calendarWith } from './laws.ts';

const newYear = Date.UTC(2026, 0, 1);
const instant = (hours: number): string => new Date(newYear + hours * hour).toISOString();

const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 })), { maxLength: 5 });
const date = fc.integer({ min: 0, max: 500 }).map((days) => instant(days * 24).slice(0, 10));
const courses = fc.record({
  /** Any hour of a working year: it is the law that moves it to an opening. */
  start: fc.integer({ min: 0, max: 300 * 24 }),
  days: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('calendar' as const, 'working' as const),
  extension: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  gaps,
  open: fc.boolean(),
  exceptions: fc.dictionary(date, fc.constantFrom('working' as const, 'off' as const), { maxKeys: 20 }),
});

/** Standing and running by turns, in hours after the start; the last may go on still. */
function suspensionsOf(start: number, turns: [number, number][], open: boolean): Suspension[] {
  let now = start;
  return turns.map(([running, standing], index) => {
    const from = instant(now + running);
    now += running + standing;
    return open && index === turns.length - 1 ? { from } : { from, to: instant(now) };
  });
}

describe('the ledger beside a count by hand, day by day', () => {
  const each = (check: (clock: TermClock, exceptions: Exceptions) => void) =>
    fc.assert(
      fc.property(courses, ({ start, days, kind, extension, gaps: turns, open, exceptions }) => {
        const suspensions = suspensionsOf(start, turns, open);
        const clock = { countedFrom: instant(start), term: { days, kind }, suspensions };
        check(extension ? { ...clock, extension } : clock, exceptions);
      }),
      { numRuns: 1_000 },
    );

  test('ends on the same day, or waits with as many days left', () => {
    each((clock, exceptions) => {
      const calendar = calendarWith(exceptions);
      const { left, dueAt } = countByHand(clock, exceptions);
      expect(ledger(calendar, clock).dueAt).toBe(dueAt);
      expect(progress(calendar, clock, instant(2_000 * 24)).left).toBe(left);
    });
  });

  test('has every day once, each counted or with its reason why not', () => {
    each((clock, exceptions) => {
      const { days } = ledger(calendarWith(exceptions), clock);
      const first = Date.parse(clock.countedFrom) + 4 * hour;
      expect(days.map((one) => one.date)).toEqual(
        days.map((_, index) => new Date(first + (index + 1) * 24 * hour).toISOString().slice(0, 10)),
      );
      const { term, extension = 0 } = clock;
      const counting = days.filter(({ kind }) => kind === 'counted' || kind === 'extended');
      expect(counting.map(({ n }) => n)).toEqual(counting.map((_, index) => index + 1));
      expect(counting.slice(term.days).every(({ kind }) => kind === 'extended')).toBe(true);
      expect(counting.length).toBeLessThanOrEqual(term.days + extension);
      if (term.kind === 'calendar') expect(days.filter(({ kind }) => kind === 'off')).toEqual([]);
    });
  });

  test('the days off by hand are those of the calendar', () => {
    const weekday = armenianCalendar.holidays.flatMap(({ day, since = 0, until = 9_999 }) =>
      [2026, 2027].filter((year) => year >= since && year < until).map((year) => `${year}-${day}`),
    );
    const isWeekend = (one: string) => new Date(one).getUTCDay() % 6 === 0;
    const padded = [...daysOff].map((one) => one.replace(/-(\d)(?!\d)/g, '-0$1'));
    expect(weekday.filter((one) => !isWeekend(one)).sort()).toEqual(padded.sort());
  });
});
