import type { DecisionEvent } from './decision-event.ts';
import { type DecisionState, offices } from './decision-state.ts';

/** The state after an event: a decision is the fold of its events and nothing else. */
export const evolveDecision = (state: DecisionState, event: DecisionEvent): DecisionState => ({
  ...changed(state, event),
  seq: event.seq,
  head: event.hash,
});

function changed(state: DecisionState, event: DecisionEvent): DecisionState {
  const { at } = event;
  switch (event.type) {
    case 'decision.drafted': {
      const author = event.actor.kind === 'staff' ? event.actor.userId : undefined;
      return { ...state, ...event.data.draft, ...(author && { author }), draftedAt: at, status: 'draft' };
    }
    case 'decision.referred': {
      const { draft, origin } = event.data;
      return { ...state, ...draft, origin, draftedAt: at, signOffs: offices, status: 'queued' };
    }
    case 'decision.edited':
      return { ...state, ...event.data.draft };
    case 'decision.submitted':
      return { ...state, status: 'agreeing', signOffs: [] };
    case 'decision.agreed':
      return { ...state, signOffs: [...state.signOffs, event.data.office] };
    case 'decision.objected':
      return { ...state, status: 'draft', signOffs: [] };
    case 'decision.queued':
      return { ...state, status: 'queued' };
    case 'decision.placed':
      return { ...state, status: 'on-agenda', agenda: event.data };
    case 'decision.taken-off':
      return { ...offAgenda(state), status: 'queued' };
    case 'decision.returned':
      return state.origin
        ? { ...offAgenda(state), status: 'returned', endedAt: at }
        : { ...offAgenda(state), status: 'draft', signOffs: [] };
    case 'decision.withdrawn':
      return { ...offAgenda(state), status: 'withdrawn', endedAt: at };
    case 'decision.adopted': {
      const { result, amended } = event.data;
      return { ...state, status: 'adopted', result, ...(amended && { amended }), decidedAt: at };
    }
    case 'decision.not-adopted':
      return { ...state, status: 'not-adopted', result: event.data.result, decidedAt: at, endedAt: at };
    case 'decision.numbered':
      return { ...state, status: 'numbered', number: event.data.number };
    case 'decision.signed':
      return { ...state, status: 'signed', signedAt: at };
    case 'decision.published':
      return { ...state, status: 'published', publishedAt: at, inForceFrom: event.data.inForceFrom };
    case 'decision.in-force':
      return { ...state, status: 'in-force', endedAt: at };
    case 'case.told':
      return state;
  }
}

function offAgenda({ agenda: _, ...state }: DecisionState): DecisionState {
  return state;
}
