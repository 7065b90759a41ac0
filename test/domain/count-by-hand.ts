import type { TermClock } from '../../workflows/domain/ledger.ts';

export const hour = 3_600_000;

/** Days off of 2026 and 2027 that fall on a weekday, from the labour code, by hand; weekends come on top. */
const daysOff2026 = '1-1 1-2 1-6 1-27 1-28 4-24 5-1 5-28 9-21 12-31';
const daysOff2027 = '1-1 1-6 1-27 1-28 3-8 5-28 7-5 9-21 12-31';
export const daysOff = new Set([
  ...daysOff2026.split(' ').map((day) => `2026-${day}`),
  ...daysOff2027.split(' ').map((day) => `2027-${day}`),
]);

export type Exceptions = Record<string, 'working' | 'off'>;

/** Whether the office works on the day that closes at an instant (18:00 in Yerevan, 14:00 UTC). */
function isWorked(closing: Date, exceptions: Exceptions): boolean {
  const exception = exceptions[closing.toISOString().slice(0, 10)];
  if (exception) return exception === 'working';
  const date = `${closing.getUTCFullYear()}-${closing.getUTCMonth() + 1}-${closing.getUTCDate()}`;
  return closing.getUTCDay() % 6 !== 0 && !daysOff.has(date);
}

/** The closing of the local day of an instant. */
function closingOf(instant: string): Date {
  const day = new Date(Date.parse(instant) + 4 * hour);
  day.setUTCHours(14, 0, 0, 0);
  return day;
}

/** The slow way: every day that comes, is it worked, and does the clock run when the office closes? */
export function countByHand({ countedFrom, term, extension = 0, suspensions }: TermClock, exceptions: Exceptions = {}) {
  const day = closingOf(countedFrom);
  const worked = () => isWorked(day, exceptions);
  const stoppedBy = () =>
    suspensions.find(({ from, to }) => Date.parse(from) < day.getTime() && (!to || day.getTime() <= Date.parse(to)));
  let left = term.days + extension;
  while (left > 0 || !worked() || stoppedBy()) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (stoppedBy() && !stoppedBy()?.to) return { left };
    if (left > 0 && !stoppedBy() && (term.kind === 'calendar' || worked())) left--;
  }
  return { left, dueAt: day.toISOString() };
}

/** The closing of the first day that is worked and has not closed by an instant. */
export function nextClosingByHand(instant: string): string {
  const day = closingOf(instant);
  while (day.getTime() <= Date.parse(instant) || !isWorked(day, {})) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString();
}
