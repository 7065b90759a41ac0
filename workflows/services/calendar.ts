import type { Calendar } from '../domain/calendar.ts';

/**
 * The working time of Armenian communities. A holiday at the weekend is not moved as a rule; the Government moves working
 * days by decision, and an administrator enters each such day as an exception.
 */
export const armenianCalendar: Calendar = {
  version: 1,
  zone: 'Asia/Yerevan',
  utcOffsetMinutes: 240,
  week: [1, 2, 3, 4, 5],
  opens: '09:00',
  closes: '18:00',
  holidays: [
    { day: '01-01' },
    { day: '01-02' },
    { day: '01-03', until: 2022 },
    { day: '01-04', until: 2022 },
    { day: '01-05', until: 2022 },
    { day: '01-06' },
    { day: '01-07', until: 2022 },
    { day: '01-27', since: 2026 },
    { day: '01-28' },
    { day: '03-08' },
    { day: '04-24' },
    { day: '05-01' },
    { day: '05-09' },
    { day: '05-28' },
    { day: '07-05' },
    { day: '09-21' },
    { day: '12-31' },
  ],
  exceptions: {},
};
