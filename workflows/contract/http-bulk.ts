/** The same action for many cases, below `/api/v1`. */
import type { ActionRequest, CaseView, Problem } from './http.ts';

/** More at once no person oversees. */
export const mostCases = 500;

/** Of `POST /cases/actions/allowed`: what a screen needs to offer one action for many cases. */
export interface LookRequest {
  cases: string[];
}
export type LookedAtCase = Pick<CaseView, 'id' | 'number' | 'seq' | 'tasks' | 'allowedActions'>;

/** What is said once for all of them. */
export type SharedAction = Pick<
  ActionRequest,
  'action' | 'outcome' | 'reason' | 'text' | 'assignee' | 'dueAt' | 'proof'
>;

/** Of `POST /cases/actions`: each case with its own key, which makes sending it again safe. */
export interface BulkRequest extends SharedAction {
  cases: { id: string; key: string; expectedSeq: number; task?: string }[];
}

/** A line of the answer (`application/x-ndjson`): what became of one case, as soon as it is known. */
export type BulkResult = { id: string; seq: number } | { id: string; problem: Problem };
