import type { TermDay, Tracking } from '../../../workflows/contract/http.ts';
import { localDate } from '../../format/dates.ts';
import { fill, type Words } from '../../i18n/words.ts';

export interface DayView extends TermDay {
  /** 1 = Monday to 7 = Sunday. */
  column: number;
  words: string;
  today: boolean;
  /** The term ends on it. */
  due: boolean;
}

/** A week of dates, for the names of its days: Monday to Sunday. */
export const week: readonly string[] = [5, 6, 7, 8, 9, 10, 11].map((day) => `2026-01-${String(day).padStart(2, '0')}`);

/** The days of the term as a calendar shows them, each with its words. */
export function termDays({ term, dueAt, outcome }: Tracking, t: Words, now: string): DayView[] {
  const today = outcome ? '' : localDate(now);
  const due = dueAt && localDate(dueAt);
  return term.ledger.map((day) => ({
    ...day,
    column: new Date(day.date).getUTCDay() || 7,
    words: fill(t.term.kinds[day.kind], { n: day.n }),
    today: day.date === today,
    due: day.date === due,
  }));
}
