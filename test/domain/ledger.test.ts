import { describe, expect, test } from '@jest/globals';
import { ledger, progress } from '../../workflows/domain/ledger.ts';
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
});
