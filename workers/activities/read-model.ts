import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import type { CaseState } from '../../workflows/domain/case-state.ts';
import { holdersOf, queuesOf } from '../../workflows/domain/queues.ts';

/** What the lists read, taken from the state of the law and nothing else. */
export function readModelOf(state: CaseState): Omit<StoredCase, '_id' | 'community' | 'applicantName'> {
  return {
    settlement: state.settlement ?? null,
    service: state.service,
    version: state.version,
    number: state.number,
    status: state.status,
    stage: state.stage.stage,
    registeredAt: new Date(state.registeredAt),
    dueAt: state.dueAt && state.status !== 'closed' ? new Date(state.dueAt) : null,
    queues: queuesOf(state),
    departments: [...state.departments],
    holders: holdersOf(state),
    outcome: state.end?.status ?? null,
    closedAt: state.end ? new Date(state.end.at) : null,
    seq: state.seq,
    head: state.head,
    state,
  };
}
