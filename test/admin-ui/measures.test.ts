import { daysBetween, localDate, sizeParts } from '../../admin-ui/format/measures.ts';

describe('measures', () => {
  test('a day begins at midnight of Yerevan', () => {
    expect(localDate('2026-03-10T19:59:59Z')).toBe('2026-03-10');
    expect(localDate('2026-03-10T20:00:00Z')).toBe('2026-03-11');
  });

  test('days between dates, over a change of month and backwards', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
  });

  test('sizes in the unit that a person would use', () => {
    expect(sizeParts(44)).toEqual({ unit: 'b', n: 44 });
    expect(sizeParts(2048)).toEqual({ unit: 'kb', n: 2 });
    expect(sizeParts(1_600_000)).toEqual({ unit: 'mb', n: 1.5 });
  });
});
