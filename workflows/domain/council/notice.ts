import type { Calendar } from '../calendar.ts';
import type { Refusal } from '../error-codes.ts';
import { dayOf, localDate } from '../working-time.ts';
import type { SessionState } from './session-state.ts';

/** A session is published so many days before it. Not yet published, it may be moved freely. */
export function noticeFault(
  calendar: Calendar,
  { rules, sitting }: Pick<SessionState, 'rules' | 'sitting'>,
  startsAt: string,
  publishedAt: string,
): Refusal | undefined {
  if (!publishedAt) return undefined;
  const notice = sitting === 'regular' ? rules.noticeDays : rules.extraordinaryNoticeDays;
  const days = dayOf(localDate(calendar, startsAt)) - dayOf(localDate(calendar, publishedAt));
  if (days >= notice && startsAt > publishedAt) return undefined;
  return { code: 'session.notice-short', field: 'startsAt', params: { days: notice } };
}
