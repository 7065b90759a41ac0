import type { CaseRow } from '../../../workflows/contract/http.ts';
import { daysBetween, localDate } from '../../format/measures.ts';
import type { DueTone } from '../../layout/ToneChip.tsx';

export interface Due {
  readonly tone: DueTone;
  /** Key of the words under `app.due`, and how many days they speak of. */
  readonly key: 'none' | 'today' | 'left' | 'overdue' | 'overdueToday' | 'stopped' | 'done';
  readonly days: number;
}

/** Days from which a due date asks for attention: a case started now still passes two desks. */
const soon = 3;

/** How a case stands to its due date, in the days of the community's calendar. */
export function dueOf({ dueAt, status, overdue }: Pick<CaseRow, 'dueAt' | 'status' | 'overdue'>, now: Date): Due {
  if (status === 'closed') return { tone: 'over', key: 'done', days: 0 };
  if (status === 'waiting-for-applicant' || status === 'suspended') return { tone: 'stopped', key: 'stopped', days: 0 };
  if (!dueAt) return { tone: 'over', key: 'none', days: 0 };
  const days = daysBetween(localDate(now), localDate(dueAt));
  if (overdue)
    return days < 0 ? { tone: 'late', key: 'overdue', days: -days } : { tone: 'late', key: 'overdueToday', days: 0 };
  if (days <= 0) return { tone: 'soon', key: 'today', days: 0 };
  return { tone: days <= soon ? 'soon' : 'calm', key: 'left', days };
}
