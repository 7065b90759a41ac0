import type { DecisionRow } from '../../../workflows/contract/http-council.ts';

/** How a decision stands to the term of the case that waits for it. */
export type Term = 'late' | 'meets' | 'due';

export function termOf({ dueAt, late, meets, session }: Pick<DecisionRow, 'dueAt' | 'late' | 'meets' | 'session'>) {
  if (!dueAt) return undefined;
  if (late) return { term: 'late' as const, dueAt };
  // On an agenda already, which meets it is no longer a question.
  return meets && !session ? { term: 'meets' as const, dueAt, meets } : { term: 'due' as const, dueAt };
}
