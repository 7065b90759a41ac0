import type { Calendar } from '../calendar.ts';
import { addDays, instantAt, localDate } from '../working-time.ts';

/** The tenth day after official publication, the day after it, or a day that the act itself names. */
export const entryRules = ['tenth-day', 'day-after', 'date'] as const;
export type EntryRule = { readonly kind: 'tenth-day' | 'day-after' } | { readonly kind: 'date'; readonly date: string };

/** The day `YYYY-MM-DD` on which an act comes into force; calendar days, never before the day after its publication. */
export function entryDate(calendar: Calendar, rule: EntryRule, publishedAt: string): string {
  const published = localDate(calendar, publishedAt);
  const earliest = addDays(published, 1);
  if (rule.kind === 'tenth-day') return addDays(published, 10);
  return rule.kind === 'date' && rule.date > earliest ? rule.date : earliest;
}

/** The instant at which that day begins. */
export const entryInstant = (calendar: Calendar, rule: EntryRule, publishedAt: string): string =>
  instantAt(calendar, entryDate(calendar, rule, publishedAt), '00:00');
