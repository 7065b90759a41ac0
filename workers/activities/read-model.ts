import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import type { CaseState } from '../../workflows/domain/case-state.ts';
import { holdersOf, listsOf } from '../../workflows/domain/queues.ts';

/** Cases of the first release name no calendar: they run by the first. */
const firstCalendar = 1;

/** What the lists read, taken from the state of the law and nothing else. */
export function readModelOf(state: CaseState): Omit<StoredCase, '_id' | 'community' | 'applicantName'> {
  return {
    settlement: state.settlement ?? null,
    service: state.service,
    version: state.version,
    calendar: state.law?.calendar ?? firstCalendar,
    number: state.number,
    status: state.status,
    stage: state.stage.stage,
    registeredAt: new Date(state.registeredAt),
    dueAt: state.dueAt && state.status !== 'closed' ? new Date(state.dueAt) : null,
    lists: listsOf(state),
    departments: [...state.departments],
    holders: holdersOf(state),
    outcome: state.end?.status ?? null,
    closedAt: state.end ? new Date(state.end.at) : null,
    lapsedAt: state.lapsedAt ? new Date(state.lapsedAt) : null,
    ...assignmentOf(state),
    ...(state.links && { links: state.links.map(({ caseId }) => caseId) }),
    seq: state.seq,
    head: state.head,
    state,
  };
}

/**
 * A resolution is carried out when nobody who was named holds its work any more. Whoever it was given on to answers for it;
 * where the head set no date, the term of the case holds.
 */
function assignmentOf({ executor, status, tasks, dueAt }: CaseState): Pick<StoredCase, 'executor' | 'executorDueAt'> {
  const named = tasks.find((task) => task.executor && !task.aside)?.executor;
  const until = executor?.dueAt ?? dueAt;
  if (!executor || !named || !until || status !== 'in-progress') return { executor: null, executorDueAt: null };
  return { executor: named, executorDueAt: new Date(until) };
}
