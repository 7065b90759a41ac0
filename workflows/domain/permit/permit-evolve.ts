import type { DocumentRef } from '../case-command.ts';
import type { PermitEvent } from './permit-event.ts';
import type { PermitState } from './permit-state.ts';

/** The state after an event: a permit is the fold of its events and nothing else. */
export const evolvePermit = (state: PermitState, event: PermitEvent): PermitState => ({
  ...changed(withDocuments(state, event), event),
  seq: event.seq,
  head: event.hash,
});

function changed(state: PermitState, { type, at, data }: PermitEvent): PermitState {
  switch (type) {
    case 'permit.granted':
      return { ...state, ...data, grantedAt: at, untilSince: at };
    case 'permit.took-effect':
      return { ...state, status: 'in-force' };
    case 'permit.reminded':
      return { ...state, reminded: data.days };
    case 'permit.extended':
      return extended(state, at, data);
    case 'permit.data-changed':
      return { ...state, changed: data.content };
    case 'permit.suspended':
      return { ...state, status: 'suspended', suspendedSince: at };
    case 'permit.resumed': {
      const { suspendedSince: _, ...resumed } = state;
      return { ...(data.until ? withEnd(resumed, data.until, at) : resumed), status: 'in-force' };
    }
    case 'permit.revoked':
      return { ...state, status: 'revoked', endedAt: at };
    case 'permit.surrendered':
      return { ...state, status: 'surrendered', endedAt: at };
    case 'permit.expired':
      return { ...state, status: 'expired', endedAt: at };
    case 'condition.added': {
      const { id, text, dueOn } = data;
      return { ...state, conditions: [...state.conditions, { id, text, ...(dueOn && { dueOn }) }] };
    }
    case 'condition.met':
      return {
        ...state,
        conditions: state.conditions.map((one) => (one.id === data.id ? { ...one, metAt: at } : one)),
      };
    case 'inspection.planned': {
      const { id, plannedFor } = data;
      return { ...state, inspections: [...state.inspections, { id, plannedFor }] };
    }
    case 'inspection.held':
      return {
        ...state,
        inspections: state.inspections.map((one) =>
          one.id === data.id ? { ...one, heldAt: at, result: data.result } : one,
        ),
      };
  }
}

type Extended = Extract<PermitEvent, { type: 'permit.extended' }>['data'];

/** One that had expired in the meantime is in force again. */
function extended(state: PermitState, at: string, { application, until }: Extended): PermitState {
  const longer = { ...withEnd(state, until, at), extensions: [...state.extensions, application] };
  if (state.status !== 'expired') return longer;
  const { endedAt: _, suspendedSince: __, ...again } = longer;
  return { ...again, status: 'in-force' };
}

/** Another end is reminded of anew. */
function withEnd({ reminded: _, ...state }: PermitState, until: string, untilSince: string): PermitState {
  return { ...state, until, untilSince };
}

function withDocuments(state: PermitState, { data }: PermitEvent): PermitState {
  const documents: readonly DocumentRef[] = ('documents' in data && data.documents) || [];
  return documents.length === 0 ? state : { ...state, documents: [...state.documents, ...documents] };
}
