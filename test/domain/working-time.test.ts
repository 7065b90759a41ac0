import { describe, expect, test } from '@jest/globals';
import { closingAfter, countedFrom, isWorkingDay } from '../../workflows/domain/working-time.ts';
import { armenianCalendar as calendar } from '../../workflows/services/calendar.ts';

describe('working time', () => {
  test.each([
    ['2026-03-02', true, 'a Monday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-01-06', false, 'Christmas'],
    ['2026-01-07', true, 'a working day since 2022'],
    ['2026-01-27', false, 'a day of memory from 2026'],
    ['2025-01-27', true, 'the same day before the law'],
  ])('%s works: %s (%s)', (date, works) => {
    expect(isWorkingDay(calendar, date)).toBe(works);
  });

  test('official exceptions go both ways', () => {
    const moved = { ...calendar, exceptions: { '2026-03-02': 'off', '2026-03-07': 'working' } } as const;
    expect(isWorkingDay(moved, '2026-03-02')).toBe(false);
    expect(isWorkingDay(moved, '2026-03-07')).toBe(true);
  });

  test.each([
    ['2026-03-02T06:00:00.000Z', '2026-03-02T06:00:00.000Z', 'in hours'],
    ['2026-03-02T04:00:00.000Z', '2026-03-02T05:00:00.000Z', 'before opening'],
    ['2026-03-02T14:00:00.000Z', '2026-03-03T05:00:00.000Z', 'at closing time'],
    ['2026-03-06T20:00:00.000Z', '2026-03-09T05:00:00.000Z', 'on a Friday night, and Sunday 8 March is a holiday'],
    ['2026-03-02T20:30:00.000Z', '2026-03-03T05:00:00.000Z', 'after midnight in Yerevan, still the day before in UTC'],
  ])('filed %s counts from %s (%s)', (filedAt, from) => {
    expect(countedFrom(calendar, filedAt)).toBe(from);
  });

  test('a last day that is not a working day rolls to the closing of the next one', () => {
    expect(closingAfter(calendar, '2026-03-02T06:00:00.000Z', 5, 'calendar')).toBe('2026-03-09T14:00:00.000Z');
    expect(closingAfter(calendar, '2026-03-02T06:00:00.000Z', 5, 'working')).toBe('2026-03-09T14:00:00.000Z');
    expect(closingAfter(calendar, '2026-03-02T06:00:00.000Z', 3, 'calendar')).toBe('2026-03-05T14:00:00.000Z');
  });
});
