import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ledger, progress } from '../../workflows/domain/ledger.ts';
import { instantAt } from '../../workflows/domain/working-time.ts';
import { armenianCalendar as calendar } from '../../workflows/services/calendar.ts';

const from = '2026-03-02T06:00:00.000Z';
const five = { days: 5, kind: 'calendar' } as const;

describe('the ledger of a term', () => {
  test('five calendar days from a Monday end on Saturday and roll to the next Monday', () => {
    const { days, dueAt } = ledger(calendar, { countedFrom: from, term: five, suspensions: [] });
    expect(days.map(({ date, kind, n }) => [date.slice(8), kind, n])).toEqual([
      ['03', 'counted', 1],
      ['04', 'counted', 2],
      ['05', 'counted', 3],
      ['06', 'counted', 4],
      ['07', 'counted', 5],
      ['08', 'rolled', 5],
      ['09', 'rolled', 5],
    ]);
    expect(dueAt).toBe('2026-03-09T14:00:00.000Z');
  });

  test('working days leave out weekends and holidays', () => {
    const { days, dueAt } = ledger(calendar, {
      countedFrom: from,
      term: { days: 5, kind: 'working' },
      suspensions: [],
    });
    expect(days.filter(({ kind }) => kind === 'off').map(({ date }) => date)).toEqual(['2026-03-07', '2026-03-08']);
    expect(dueAt).toBe('2026-03-09T14:00:00.000Z');
  });

  test('a suspension adds exactly its days', () => {
    const suspensions = [{ from: '2026-03-03T08:00:00.000Z', to: '2026-03-05T06:00:00.000Z' }];
    const { days, dueAt } = ledger(calendar, { countedFrom: from, term: five, suspensions });
    expect(days.filter(({ kind }) => kind === 'suspended').map(({ date }) => date)).toEqual([
      '2026-03-03',
      '2026-03-04',
    ]);
    expect(dueAt).toBe('2026-03-09T14:00:00.000Z');
  });

  test('while the clock stands still there is no due date, and the days left stay', () => {
    const clock = { countedFrom: from, term: five, suspensions: [{ from: '2026-03-05T06:00:00.000Z' }] };
    expect(ledger(calendar, clock).dueAt).toBeUndefined();
    expect(progress(calendar, clock, '2026-06-01T06:00:00.000Z')).toMatchObject({ counted: 2, left: 3 });
  });

  test('stopped and resumed after closing on the last day, the term does not end in the past', () => {
    const suspensions = [{ from: '2026-03-09T06:00:00.000Z', to: '2026-03-09T15:00:00.000Z' }];
    expect(ledger(calendar, { countedFrom: from, term: five, suspensions }).dueAt).toBe('2026-03-10T14:00:00.000Z');
  });

  const day = fc.integer({ min: 0, max: 400 });
  const clocks = fc.record({
    start: day,
    days: fc.integer({ min: 1, max: 90 }),
    kind: fc.constantFrom('calendar' as const, 'working' as const),
    gaps: fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 })), { maxLength: 4 }),
  });
  const at = (hours: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + hours * 3_600_000).toISOString();

  test('always counts exactly the days of the term, ends on a working day at closing, never within a suspension', () => {
    fc.assert(
      fc.property(clocks, ({ start, days, kind, gaps }) => {
        let hour = start * 24 + 6;
        const countedFrom = at(hour);
        const suspensions = gaps.map(([run, stand]) => {
          hour += run;
          const gap = { from: at(hour), to: at(hour + stand) };
          hour += stand;
          return gap;
        });
        const result = ledger(calendar, { countedFrom, term: { days, kind }, suspensions });
        expect(result.days.filter((one) => one.kind === 'counted')).toHaveLength(days);
        expect(result.dueAt).toBe(instantAt(calendar, result.days.at(-1)?.date ?? '', calendar.closes));
        const due = result.dueAt ?? '';
        expect(suspensions.some((gap) => gap.from < due && gap.to >= due)).toBe(false);
        const without = ledger(calendar, { countedFrom, term: { days, kind }, suspensions: [] });
        expect(due >= (without.dueAt ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
