import type { SessionEvent } from './session-event.ts';
import type { AgendaItem, SessionState } from './session-state.ts';
import type { OpenVote } from './voting.ts';

/** The state after an event: a session is the fold of its events and nothing else. */
export const evolveSession = (state: SessionState, event: SessionEvent): SessionState => ({
  ...changed(state, event),
  seq: event.seq,
  head: event.hash,
});

function changed(state: SessionState, event: SessionEvent): SessionState {
  const { at } = event;
  switch (event.type) {
    case 'session.drafted':
      return { ...state, ...event.data, status: 'draft' };
    case 'session.published':
      return { ...state, status: 'published', publishedAt: at };
    case 'session.rescheduled': {
      const { startsAt, place = state.place } = event.data;
      return { ...state, startsAt, ...(place && { place }) };
    }
    case 'session.cancelled':
      return { ...state, status: 'cancelled', closedAt: at };
    case 'session.convened':
      return { ...state, status: 'convened', convenedAt: at, body: event.data.body };
    case 'session.closed':
      return { ...state, status: 'closed', closedAt: at };
    case 'agenda.item-added': {
      const { item: id, question, position } = event.data;
      const item: AgendaItem = { ...question, id, status: 'waiting', recused: [], amendments: [], rounds: 0 };
      return { ...placed(state, late(state, item, at), position), added: state.added + 1 };
    }
    case 'agenda.item-removed':
      return { ...state, agenda: without(state, event.data.item) };
    case 'agenda.item-moved': {
      const moved = state.agenda.find(({ id }) => id === event.data.item);
      const rest = { ...state, agenda: without(state, event.data.item) };
      return moved ? placed(rest, late(state, moved, at), event.data.position) : state;
    }
    case 'attendance.arrived':
      return { ...state, present: [...state.present, ...event.data.members] };
    case 'attendance.left':
      return { ...state, present: state.present.filter((one) => !event.data.members.includes(one)) };
    case 'quorum.lost':
    case 'quorum.regained':
      return state;
    case 'item.opened':
      return withItem(state, event.data.item, (item) => ({ ...item, status: 'open' }));
    case 'item.ended': {
      const { item, status } = event.data;
      return withItem(state, item, (one) => ({ ...one, status }));
    }
    case 'conflict.stated':
      return withItem(state, event.data.item, (item) => ({ ...item, recused: [...item.recused, event.data.member] }));
    case 'amendment.proposed': {
      const { item, amendment: id, text } = event.data;
      const by = event.actor.kind === 'staff' ? event.actor.userId : '';
      return withItem(state, item, (one) => ({ ...one, amendments: [...one.amendments, { id, text, by }] }));
    }
    case 'vote.opened': {
      const { vote: id, ...data } = event.data;
      const vote: OpenVote = { ...data, id, openedAt: at, choices: {}, handedOut: [] };
      return { ...state, vote, votings: state.votings + 1 };
    }
    case 'vote.cast': {
      const { member, choice } = event.data;
      return withVote(state, ({ choices }) => ({ choices: { ...choices, [member]: choice } }));
    }
    case 'vote.counted':
      return withVote(state, () => ({ counts: event.data.counts }));
    case 'ballots.handed-out':
      return withVote(state, ({ handedOut }) => ({ handedOut: [...handedOut, ...event.data.members] }));
    case 'protocol.recorded':
      return withVote(state, () => ({ protocol: event.data.protocol }));
    case 'vote.closed': {
      const { item, amendment, result } = event.data;
      return withItem(withoutVote(state), item, (one) =>
        amendment
          ? { ...one, amendments: one.amendments.map((part) => (part.id === amendment ? { ...part, result } : part)) }
          : { ...one, result, rounds: one.rounds + 1 },
      );
    }
    case 'vote.voided':
      return withoutVote(state);
    case 'minutes.edited':
      return { ...state, minutes: { ...state.minutes, [event.data.section]: event.data.text } };
    case 'minutes.signed':
      return { ...state, status: 'signed', signedAt: at };
  }
}

const without = ({ agenda }: SessionState, id: string): AgendaItem[] => agenda.filter((item) => item.id !== id);

const placed = (state: SessionState, item: AgendaItem, position: number): SessionState => ({
  ...state,
  agenda: [...state.agenda.slice(0, position), item, ...state.agenda.slice(position)],
});

const late = ({ publishedAt }: SessionState, item: AgendaItem, at: string): AgendaItem =>
  publishedAt ? { ...item, changedAt: at } : item;

const withItem = (state: SessionState, id: string, change: (item: AgendaItem) => AgendaItem): SessionState => ({
  ...state,
  agenda: state.agenda.map((item) => (item.id === id ? change(item) : item)),
});

const withVote = (state: SessionState, change: (vote: OpenVote) => Partial<OpenVote>): SessionState =>
  state.vote ? { ...state, vote: { ...state.vote, ...change(state.vote) } } : state;

function withoutVote({ vote: _, ...state }: SessionState): SessionState {
  return state;
}
