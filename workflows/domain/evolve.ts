import type { CaseEvent } from './case-event.ts';
import type { CaseState, OpenTask } from './case-state.ts';

/** The state after an event: a case is the fold of its events and nothing else. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  const next = { ...changed(state, event), seq: event.seq, head: event.hash };
  if (isQuiet(event)) return { ...next, quiet: (state.quiet ?? 0) + 1 };
  if (next.quiet === undefined) return next;
  const { quiet: _, ...loud } = next;
  return loud;
}

/** An act's paper that came after its number: whoever acts on the case need not have seen it first. */
const isQuiet = ({ type, actor }: CaseEvent): boolean => type === 'documents.added' && actor.kind === 'system';

function changed(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'case.registered': {
      const { content: _, fee, ...registration } = event.data;
      return {
        ...state,
        ...registration,
        fee: { amount: fee, settled: fee === 0 },
        status: 'in-progress',
        dueSince: event.at,
      };
    }
    case 'stage.entered': {
      const { tasks, ...stage } = event.data;
      return {
        ...withDepartments(state, tasks),
        stage: { ...stage, since: event.at },
        tasks,
        outcomes: {},
        opened: state.opened + tasks.length,
      };
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
        outcomes: done?.aside
          ? state.outcomes
          : { ...state.outcomes, [done?.key ?? event.data.task]: event.data.outcome },
      };
    }
    case 'resolution.written':
      return { ...state, executor: { ...event.data.executor, ...(event.data.dueAt && { dueAt: event.data.dueAt }) } };
    case 'clock.suspended': {
      const { dueAt: _, ...stopped } = state;
      return {
        ...stopped,
        status: event.data.ground === 'correction' ? 'waiting-for-applicant' : 'suspended',
        suspensions: [...state.suspensions, { from: event.at }],
      };
    }
    case 'clock.resumed':
      return {
        ...state,
        status: 'in-progress',
        dueAt: event.data.dueAt,
        dueSince: event.at,
        suspensions: state.suspensions.map((one) => (one.to ? one : { ...one, to: event.at })),
      };
    case 'task.assigned': {
      const { userId, department } = event.data.assignee;
      const wasExecutors =
        state.executor &&
        state.tasks.some(({ id, executor }) => id === event.data.task && executor === state.executor?.userId);
      return withDepartments(
        withTask(
          wasExecutors ? { ...state, executor: { ...state.executor, ...event.data.assignee } } : state,
          event.data.task,
          ({ claimedBy: _, ...task }) => ({
            ...task,
            executor: userId,
            ...(department && { department }),
          }),
        ),
        [],
        department,
      );
    }
    case 'opinion.asked': {
      const { task } = event.data;
      return { ...withDepartments(state, [task]), tasks: [...state.tasks, task], opened: state.opened + 1 };
    }
    case 'case.linked':
      return { ...state, links: [...(state.links ?? []), event.data.target] };
    case 'case.merged':
      return { ...state, links: [...(state.links ?? []), event.data.into] };
    case 'registration.corrected': {
      const { facts, settlement } = event.data;
      return reckonedAnew({ ...state, facts, ...(settlement && { settlement }) }, event);
    }
    case 'case.reclassified': {
      const { service, version, facts, law } = event.data;
      return reckonedAnew({ ...state, service, version, facts, ...(law && { law }) }, event);
    }
    case 'case.migrated': {
      const { version, law } = event.data;
      return reckonedAnew({ ...state, version, ...(law && { law }) }, event);
    }
    case 'case.reopened':
      return reopened(state, event);
    case 'documents.added':
    case 'correction.answered':
    case 'message.sent':
      return withDocuments(state, event.data.documents);
    case 'payment.recorded':
      return { ...state, fee: { ...state.fee, settled: true } };
    case 'case.decided':
      return {
        ...state,
        status: 'decided',
        decision: { decision: event.data.decision, at: event.at, stage: state.stage.stage },
      };
    case 'term.warned':
      return { ...state, warnedFor: event.data.dueAt };
    case 'term.extended':
      return { ...state, extension: event.data.days, dueAt: event.data.dueAt, dueSince: event.at };
    case 'term.lapsed':
      return { ...state, lapsedAt: event.data.dueAt };
    case 'silence.took-effect':
      return { ...state, silence: { tookEffectAt: event.at } };
    case 'silence.stopped':
      return { ...state, silence: { stoppedAt: event.at } };
    case 'act.issued':
      return { ...state, acts: [...(state.acts ?? []), { ...event.data, at: event.at }] };
    case 'calendar.changed':
      return withCalendar(state, event);
    case 'case.closed':
      return { ...state, status: 'closed', tasks: [], end: { status: event.data.status, at: event.at } };
    case 'correction.requested':
    case 'correction.lapsed':
    case 'opinion.requested':
    case 'opinion.lapsed':
    case 'council.referred':
    case 'council.decided':
    case 'case.forwarded':
    case 'note.added':
    case 'case.suspended':
    case 'case.resumed':
    case 'result.delivered':
      return state;
  }
}

function withCalendar(state: CaseState, { at, data }: Extract<CaseEvent, { type: 'calendar.changed' }>): CaseState {
  return {
    ...state,
    law: { ...state.law, calendar: data.version },
    ...(data.due && { dueAt: data.due.after }),
    dueSince: at,
    ...(data.until && { stage: { ...state.stage, until: data.until.after } }),
  };
}

type Reckoned = Extract<CaseEvent, { type: 'registration.corrected' | 'case.reclassified' | 'case.migrated' }>;

/** A fee that was settled stays settled unless it has grown. */
const reckonedAnew = (state: CaseState, { at, data: { term, fee, dueAt } }: Reckoned): CaseState => ({
  ...state,
  term,
  fee: { amount: fee, settled: fee === 0 || (state.fee.settled && fee <= state.fee.amount) },
  ...(dueAt && { dueAt, dueSince: at }),
});

function reopened(state: CaseState, { at, data }: Extract<CaseEvent, { type: 'case.reopened' }>): CaseState {
  const { decision, end, lapsedAt: _, silence: __, extension: ___, warnedFor: ____, ...kept } = state;
  return {
    ...withDocuments(kept, data.documents),
    status: 'in-progress',
    countedFrom: data.countedFrom,
    dueAt: data.dueAt,
    dueSince: at,
    suspensions: [],
    former: [...(state.former ?? []), { ...(decision && { decision }), ...(end && { end }) }],
  };
}

const userOf = (event: CaseEvent): string => (event.actor.kind === 'staff' ? event.actor.userId : event.actor.kind);

const withTask = (state: CaseState, id: string, change: (task: OpenTask) => OpenTask): CaseState => ({
  ...state,
  tasks: state.tasks.map((task) => (task.id === id ? change(task) : task)),
});

const withDocuments = (state: CaseState, documents: CaseState['documents'] = []): CaseState =>
  documents.length === 0 ? state : { ...state, documents: [...state.documents, ...documents] };

/** Whoever once worked on a case may read it later. */
function withDepartments(state: CaseState, tasks: readonly OpenTask[], another?: string): CaseState {
  const departments = [...tasks.flatMap(({ department }) => department ?? []), ...(another ? [another] : [])];
  return { ...state, departments: [...new Set([...state.departments, ...departments])] };
}
