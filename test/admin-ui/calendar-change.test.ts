import {
  type CalendarChange,
  changed,
  holidayKey,
  holidayOfKey,
  inputOf,
  isChanged,
  noChange,
  withDay,
  withHoliday,
} from '../../admin-ui/resources/calendar/change/calendar-change.ts';
import { clashes, holidayOf, valuesOf } from '../../admin-ui/resources/calendar/holidays/holiday-values.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';

const calendar = { ...armenianCalendar, version: 4, exceptions: { '2026-03-09': 'off' } as const };
function withDays(change: CalendarChange, ...days: [string, 'working' | 'off' | undefined][]): CalendarChange {
  let after = change;
  for (const [date, day] of days) after = { ...after, ...withDay(calendar, after, date, day) };
  return after;
}

describe('a change of the calendar', () => {
  test('sets exceptions and takes them away', () => {
    const change = withDays(noChange, ['2026-03-14', 'working'], ['2026-03-09', undefined]);
    expect(changed(calendar, change).exceptions).toEqual({ '2026-03-14': 'working' });
  });

  test('is none any more when everything is put back', () => {
    const there = withDays(noChange, ['2026-03-14', 'working'], ['2026-03-09', undefined]);
    expect(isChanged(there)).toBe(true);
    expect(isChanged(withDays(there, ['2026-03-14', undefined], ['2026-03-09', 'off']))).toBe(false);
  });

  test('puts one yearly day in another’s place, and back', () => {
    const before = { day: '01-28' };
    const after = { day: '01-28', until: 2027 };
    const change = { ...noChange, ...withHoliday(noChange, before, after) };
    const days = changed(calendar, change).holidays.filter(({ day }) => day === '01-28');
    expect(days).toEqual([after]);
    expect(isChanged({ ...change, ...withHoliday(change, after, before) })).toBe(false);
  });

  test('adds a yearly day in its place in the year, once', () => {
    const change = { ...noChange, ...withHoliday(noChange, undefined, { day: '02-21', since: 2027 }) };
    const days = changed(calendar, change).holidays.map(({ day }) => day);
    expect(days[days.indexOf('02-21') - 1]).toBe('01-28');
    expect(days).toHaveLength(calendar.holidays.length + 1);
    expect(isChanged({ ...change, ...withHoliday(change, { day: '02-21', since: 2027 }, undefined) })).toBe(false);
  });

  test('is laid over a calendar that changed meanwhile', () => {
    const change = withDays(noChange, ['2026-03-14', 'working']);
    const newer = { ...calendar, version: 5, exceptions: { ...calendar.exceptions, '2026-05-04': 'off' } as const };
    expect(inputOf(newer, { ...change, ground: ' No. 7 ' })).toMatchObject({
      basedOn: 5,
      exceptions: { '2026-03-09': 'off', '2026-03-14': 'working', '2026-05-04': 'off' },
      ground: 'No. 7',
    });
    expect(inputOf(newer, { ...change, basedOn: 4 }).basedOn).toBe(4);
  });

  test.each([{ day: '01-27', since: 2026 }, { day: '01-03', until: 2022 }, { day: '12-31' }])(
    'finds %j again by its key and in its fields',
    (holiday) => {
      expect(holidayOfKey(holidayKey(holiday))).toEqual(holiday);
      expect(holidayOf(valuesOf(holiday))).toEqual(holiday);
    },
  );

  test('wants whole years in their order, and no 31 June', () => {
    expect(holidayOf({ month: 5, day: 2, first: '26', last: '' })).toBe('first');
    expect(holidayOf({ month: 5, day: 2, first: '2026', last: '2025' })).toBe('last');
    expect(holidayOf({ month: 6, day: 31, first: '', last: '' })).toEqual({ day: '06-30' });
  });

  test('knows a day that would be there twice in some year', () => {
    expect(clashes({ day: '01-03', since: 2027 }, { day: '01-03', until: 2022 })).toBe(false);
    expect(clashes({ day: '01-03', since: 2021 }, { day: '01-03', until: 2022 })).toBe(true);
    expect(clashes({ day: '01-02' }, { day: '01-02', since: 2027 })).toBe(true);
    expect(clashes({ day: '01-02' }, { day: '01-03' })).toBe(false);
  });
});
