import type { TermView } from '../../../workflows/contract/http.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import { progress } from '../../../workflows/domain/ledger.ts';
import { calendar } from '../services/catalogue.ts';

/** The term day by day as of now, or as of the decision: what comes after it is no longer counted. */
export function termView(state: CaseState): TermView {
  const { countedFrom, term, suspensions, lapsedAt } = state;
  const instant = state.decision?.at ?? state.end?.at ?? new Date().toISOString();
  const { days: ledger, counted, left } = progress(calendar, { countedFrom, term, suspensions }, instant);
  return {
    ...term,
    countedFrom,
    counted,
    left,
    suspended: suspensions.some(({ to }) => to === undefined),
    lapsed: lapsedAt !== undefined,
    ledger: [...ledger],
  };
}
