import type { CaseEvent } from './case-event.ts';
import type { CaseState, OpenTask } from './case-state.ts';

/** The state after an event: a case is the fold of its events and nothing else. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  return { ...changed(state, event), seq: event.seq, head: event.hash };
}

function changed(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'case.registered': {
      const { content: _, fee, ...registration } = event.data;
      return { ...state, ...registration, fee: { amount: fee, settled: fee === 0 }, status: 'in-progress' };
    }
    case 'stage.entered': {
      const { tasks, ...stage } = event.data;
      return { ...withDepartments(state, tasks), stage, tasks, outcomes: {}, opened: state.opened + tasks.length };
    }
    case 'task.claimed':
      return withTask(state, event.data.task, (task) => ({ ...task, claimedBy: userOf(event) }));
    case 'task.released':
      return withTask(state, event.data.task, ({ claimedBy: _, ...task }) => task);
    case 'task.completed': {
      const done = state.tasks.find(({ id }) => id === event.data.task);
      return {
        ...withDocuments(state, event.data.documents),
        tasks: state.tasks.filter((task) => task !== done),
        outcomes: { ...state.outcomes, [done?.key ?? event.data.task]: event.data.outcome },
      };
    }
    case 'resolution.written':
      return { ...state, executor: { ...event.data.executor, ...(event.data.dueAt && { dueAt: event.data.dueAt }) } };
    case 'clock.suspended': {
      const { dueAt: _, ...stopped } = state;
      return {
        ...stopped,
        status: 'waiting-for-applicant',
        suspensions: [...state.suspensions, { from: event.at }],
      };
    }
    case 'clock.resumed':
      return {
        ...state,
        status: 'in-progress',
        dueAt: event.data.dueAt,
        suspensions: state.suspensions.map((one) => (one.to ? one : { ...one, to: event.at })),
      };
    case 'correction.answered':
    case 'message.sent':
      return withDocuments(state, event.data.documents);
    case 'payment.recorded':
      return { ...state, fee: { ...state.fee, settled: true } };
    case 'case.decided':
      return { ...state, status: 'decided', decision: { decision: event.data.decision, at: event.at } };
    case 'term.lapsed':
      return { ...state, lapsedAt: event.data.dueAt };
    case 'case.closed':
      return { ...state, status: 'closed', tasks: [], end: { status: event.data.status, at: event.at } };
    case 'correction.requested':
    case 'correction.lapsed':
    case 'result.delivered':
      return state;
  }
}

const userOf = (event: CaseEvent): string => (event.actor.kind === 'staff' ? event.actor.userId : event.actor.kind);

const withTask = (state: CaseState, id: string, change: (task: OpenTask) => OpenTask): CaseState => ({
  ...state,
  tasks: state.tasks.map((task) => (task.id === id ? change(task) : task)),
});

const withDocuments = (state: CaseState, documents: CaseState['documents'] = []): CaseState =>
  documents.length === 0 ? state : { ...state, documents: [...state.documents, ...documents] };

/** Whoever once worked on a case may read it later. */
function withDepartments(state: CaseState, tasks: readonly OpenTask[]): CaseState {
  const departments = tasks.flatMap(({ department }) => department ?? []);
  return { ...state, departments: [...new Set([...state.departments, ...departments])] };
}
