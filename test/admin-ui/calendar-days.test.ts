import { dayAfterKey, dayKind, turnedRound, weeksOf } from '../../admin-ui/resources/calendar/year/days.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';

const calendar = {
  ...armenianCalendar,
  exceptions: { '2026-03-09': 'off', '2026-03-14': 'working', '2026-04-24': 'working' } as const,
};

describe('days of the year', () => {
  test.each([
    ['2026-03-10', 'working'],
    ['2026-03-15', 'weekend'],
    // A Sunday that is a holiday says the holiday.
    ['2026-03-08', 'holiday'],
    ['2026-01-27', 'holiday'],
    ['2025-01-27', 'working'],
    ['2021-01-04', 'holiday'],
    ['2022-01-04', 'working'],
    ['2026-03-09', 'made-off'],
    ['2026-03-14', 'made-working'],
    ['2026-04-24', 'made-working'],
  ])('%s is %s', (date, kind) => {
    expect(dayKind(calendar, date)).toBe(kind);
  });

  test('turns a day into what it is not, and an exception back into what the day usually is', () => {
    expect(turnedRound(calendar, '2026-03-10')).toBe('off');
    expect(turnedRound(calendar, '2026-03-15')).toBe('working');
    expect(turnedRound(calendar, '2026-05-01')).toBe('working');
    expect(turnedRound(calendar, '2026-03-09')).toBeUndefined();
  });

  test('lays a month out in weeks from Monday', () => {
    const february = weeksOf(2027, 2);
    expect(february).toHaveLength(4);
    expect(february[0]?.[0]).toBe('2027-02-01');
    const november = weeksOf(2026, 11);
    expect(november[0]).toEqual([...Array(6).fill(undefined), '2026-11-01']);
    expect(november).toHaveLength(6);
    expect(november.flat().filter(Boolean)).toHaveLength(30);
    expect(weeksOf(2028, 2).flat().filter(Boolean).at(-1)).toBe('2028-02-29');
  });

  test.each([
    ['ArrowRight', '2026-03-31', '2026-04-01'],
    ['ArrowUp', '2026-03-31', '2026-03-24'],
    ['Home', '2026-03-11', '2026-03-09'],
    ['End', '2026-03-11', '2026-03-15'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-01-31', '2026-01-31'],
    ['ArrowDown', '2026-12-28', '2026-12-28'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayAfterKey(from, key)).toBe(to);
  });

  test('leaves other keys alone', () => {
    expect(dayAfterKey('2026-03-11', 'a')).toBeUndefined();
  });
});
