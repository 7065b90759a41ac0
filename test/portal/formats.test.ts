import { fileSize, grouped, money, waiting } from '../../portal/format/amounts.ts';
import { dateTime, longDate, shortDate } from '../../portal/format/dates.ts';
import { counted, words } from '../../portal/i18n/words.ts';

const instant = '2025-07-28T14:00:00Z';

describe('dates in Armenia', () => {
  it('are written as Armenian papers write them', () => {
    expect(dateTime(instant, 'hy')).toBe('28 հուլիսի 2025 թ., 18:00');
    expect(longDate(instant, 'ru')).toBe('28 июля 2025 г.');
    expect(dateTime(instant, 'en')).toBe('28 July 2025, 18:00');
  });

  it('belong to the day in Yerevan', () => {
    expect(shortDate('2025-07-28T20:30:00Z')).toBe('29.07.2025');
    expect(shortDate('2025-07-28')).toBe('28.07.2025');
  });
});

describe('amounts', () => {
  it('keep together with the sign of the dram', () => {
    expect(money(4500)).toBe('4\u00a0500\u00a0֏');
    expect(money(1_250_000)).toBe('1\u00a0250\u00a0000\u00a0֏');
    expect(money(0)).toBe('0\u00a0֏');
  });

  it('say sizes and waiting times in their unit', () => {
    expect(fileSize(182_000, 'hy')).toBe('182 ԿԲ');
    expect(fileSize(2_400_000, 'ru')).toBe('2,4 МБ');
    expect(waiting(61)).toEqual({ unit: 'seconds', n: 61 });
    expect(waiting(601)).toEqual({ unit: 'minutes', n: 11 });
  });

  it('take the plural of the language', () => {
    expect([1, 2, 5].map((n) => counted('ru', words.ru.units.working, n))).toEqual([
      '1 рабочий день',
      '2 рабочих дня',
      '5 рабочих дней',
    ]);
    expect(counted('hy', words.hy.units.calendar, 5)).toBe('5 օրացուցային օր');
  });

  it('group a tracking code by four, however it comes', () => {
    expect(grouped('ABCDEFGH23456789')).toBe('ABCD-EFGH-2345-6789');
    expect(grouped('ABCD-EFGH-2345-6789')).toBe('ABCD-EFGH-2345-6789');
  });
});
