import type { Refusal } from '../error-codes.ts';
import type { SessionCommand } from './session-command.ts';
import {
  type AgendaItem,
  entitledTo,
  hasQuorum,
  itemOf,
  nextAmendment,
  openItemOf,
  type SessionState,
} from './session-state.ts';
import { type Method, methods } from './voting.ts';

/** Why an item cannot be treated so now: the item itself, its voting, its amendments, the quorum. */
export function itemFault(state: SessionState, command: SessionCommand): Refusal | undefined {
  const item = itemOf(state, command.item);
  if (!item) return { code: 'item.unknown', field: 'item' };
  if (item.status !== 'waiting' && item.status !== 'open') return endedFault(item);
  switch (command.action) {
    case 'open-item':
      return openingFault(state, item);
    case 'open-vote':
      return votingFault(state, item, command);
    case 'conclude-item':
      if (item.status !== 'open') return { code: 'item.not-open', field: 'item' };
      return item.ballot === 'none' ? undefined : { code: 'item.needs-vote', field: 'item' };
    case 'state-conflict':
      return conflictFault(state, item, command);
    case 'propose-amendment':
      if (item.ballot === 'none') return { code: 'item.no-vote', field: 'item' };
      return isBeingVotedOn(state, item) ? { code: 'vote.still-open', field: 'item' } : undefined;
    default: {
      // A case that was withdrawn takes its item along, whatever goes on.
      const isInTheWay = isBeingVotedOn(state, item) && command.actor.kind !== 'system';
      return isInTheWay ? { code: 'vote.still-open', field: 'item' } : undefined;
    }
  }
}

const endedFault = ({ status }: AgendaItem): Refusal => ({
  code: status === 'withdrawn' ? 'item.withdrawn' : 'item.ended',
  field: 'item',
});

const isBeingVotedOn = ({ vote }: SessionState, { id }: AgendaItem): boolean => vote?.item === id;

function openingFault(state: SessionState, item: AgendaItem): Refusal | undefined {
  if (!hasQuorum(state)) return { code: 'quorum.missing' };
  if (item.status === 'open') return { code: 'item.open-already', field: 'item' };
  return openItemOf(state) ? { code: 'item.other-open', field: 'item' } : undefined;
}

/** A question is voted on once it is open, before a quorum, after every amendment to it. */
function votingFault(
  state: SessionState,
  item: AgendaItem,
  { amendment, method }: SessionCommand,
): Refusal | undefined {
  if (!hasQuorum(state)) return { code: 'quorum.missing' };
  if (item.status !== 'open') return { code: 'item.not-open', field: 'item' };
  if (item.ballot === 'none') return { code: 'item.no-vote', field: 'item' };
  if (state.vote) return { code: 'vote.still-open', field: 'item' };
  if (nextAmendment(item)?.id !== amendment)
    return amendment
      ? { code: 'amendment.unknown', field: 'amendment' }
      : { code: 'amendment.first', field: 'amendment' };
  if (entitledTo(state, item).length === 0) return { code: 'vote.nobody-entitled', field: 'item' };
  return method !== undefined && !methodsFor(item, amendment).includes(method)
    ? { code: 'vote.method', field: 'method' }
    : undefined;
}

/** A secret question is voted on on paper; everything else, amendments to it too, is not. */
export function methodsFor({ ballot }: Pick<AgendaItem, 'ballot'>, amendment?: string): Method[] {
  const inSecret = ballot === 'secret' && amendment === undefined;
  return methods.filter((method) => (method === 'paper') === inSecret);
}

function conflictFault(state: SessionState, item: AgendaItem, { actor }: SessionCommand): Refusal | undefined {
  const member = actor.kind === 'staff' ? actor.userId : '';
  if (item.recused.includes(member)) return { code: 'conflict.stated-already', field: 'item' };
  const { vote } = state;
  const hasVoted = vote?.item === item.id && (member in vote.choices || vote.handedOut.includes(member));
  return hasVoted ? { code: 'vote.cast-already', field: 'item' } : undefined;
}
