import type { TermView } from '../../../workflows/contract/http.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import { progress } from '../../../workflows/domain/ledger.ts';

/** The term day by day as of now, or as of the decision: what comes after it is no longer counted. */
export function termView(state: CaseState, calendar: Calendar): TermView {
  const { term, extension = 0, suspensions, lapsedAt, silence } = state;
  const instant = state.decision?.at ?? state.end?.at ?? new Date().toISOString();
  const { days: ledger, counted, left } = progress(calendar, state, instant);
  return {
    ...term,
    countedFrom: state.countedFrom,
    extension,
    counted,
    left,
    suspended: suspensions.some(({ to }) => to === undefined),
    lapsed: lapsedAt !== undefined,
    warned: state.warnedFor !== undefined && state.warnedFor === state.dueAt,
    silenceSince: silence && 'tookEffectAt' in silence ? silence.tookEffectAt : null,
    ledger: [...ledger],
  };
}
