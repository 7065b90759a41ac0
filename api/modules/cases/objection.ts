import type { Tracking } from '../../../workflows/contract/http.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import { addMonths, instantAt, localDate } from '../../../workflows/domain/working-time.ts';

/** The service by which a decision is objected to. */
export const objectionService = 'administrative-complaint';

/** Until when the applicant may object to what was decided, or nothing: not decided, not contestable, or too late. */
export function objectionOf({ definition, calendar }: Law, state: CaseState, now: string): Tracking['objection'] {
  const months = definition.objectionMonths;
  const { decision, end } = state;
  const contested =
    decision && (end === undefined || contestable.has(end.status)) && contestable.has(decision.decision);
  if (!contested || !months) return null;
  const until = instantAt(calendar, addMonths(localDate(calendar, decision.at), months), '23:59');
  return until > now ? { service: objectionService, until } : null;
}

const contestable: ReadonlySet<string> = new Set(['refused', 'partly-granted', 'answered']);
