import type { Refusal } from '../error-codes.ts';
import { protocolFault } from './protocol.ts';
import type { SessionAction, SessionCommand } from './session-command.ts';
import { type AgendaItem, entitledTo, hasQuorum, itemOf, type SessionState } from './session-state.ts';
import { countsOf, type Method, type OpenVote, partakers, sumOf } from './voting.ts';

const methodOf: Readonly<Partial<Record<SessionAction, Method>>> = {
  vote: 'devices',
  'record-votes': 'roll-call',
  'count-hands': 'show-of-hands',
  'hand-out-ballots': 'paper',
  'record-protocol': 'paper',
};

/** Why nobody can act so on the voting that a command names. */
export function voteFault(state: SessionState, command: SessionCommand): Refusal | undefined {
  const { vote } = state;
  const item = itemOf(state, command.item);
  if (!item) return { code: 'item.unknown', field: 'item' };
  if (item.status === 'withdrawn') return { code: 'item.withdrawn', field: 'item' };
  if (!hasQuorum(state)) return { code: 'quorum.missing' };
  if (vote?.item !== item.id || (command.vote !== undefined && command.vote !== vote.id))
    return { code: isOver(state, item, command) ? 'vote.closed' : 'vote.not-open', field: 'item' };
  if (vote.amendment !== command.amendment) return { code: 'vote.not-open', field: 'amendment' };
  const method = methodOf[command.action];
  if (method && vote.method !== method) return { code: 'vote.method', field: 'action' };
  if (command.action === 'vote') return voterFault(state, item, vote, command);
  return command.action === 'close-vote' ? closingFault(vote, item, state) : undefined;
}

/** Votings are numbered through the session: one that was named and is not open now has been. */
const isOver = ({ votings }: SessionState, { rounds, status }: AgendaItem, { vote }: SessionCommand): boolean =>
  vote === undefined ? rounds > 0 || (status !== 'waiting' && status !== 'open') : Number(vote.slice(1)) <= votings;

function voterFault(
  state: SessionState,
  item: AgendaItem,
  vote: OpenVote,
  { actor }: SessionCommand,
): Refusal | undefined {
  const member = actor.kind === 'staff' ? actor.userId : '';
  if (!state.present.includes(member)) return { code: 'vote.absent' };
  if (item.recused.includes(member)) return { code: 'vote.recused' };
  return member in vote.choices && !state.rules.votesChangeable ? { code: 'vote.cast-already' } : undefined;
}

function closingFault(vote: OpenVote, item: AgendaItem, state: SessionState): Refusal | undefined {
  const counts = countsOf(vote);
  if (!counts) return { code: 'vote.not-counted', field: 'vote' };
  const present = partakers(vote, entitledTo(state, item));
  return sumOf(counts) > present ? { code: 'votes.sum', field: 'counts', params: { max: present } } : undefined;
}

/** What is wrong with the votes, counts, ballots or protocol that a command brings. */
export function broughtVotesFault(state: SessionState, command: SessionCommand): Refusal | undefined {
  const { vote, body } = state;
  const item = itemOf(state, command.item);
  if (!vote || !item) return undefined;
  const entitled = entitledTo(state, item);
  const { choices, counts, members, protocol } = command;
  switch (command.action) {
    case 'record-votes':
      return strangersAmong(state, item, Object.keys(choices ?? {}), 'choices');
    case 'count-hands':
      return counts && sumOf(counts) > entitled.length
        ? { code: 'votes.sum', field: 'counts', params: { max: entitled.length } }
        : undefined;
    case 'hand-out-ballots': {
      const again = members?.some((one) => vote.handedOut.includes(one)) || new Set(members).size !== members?.length;
      return again
        ? { code: 'ballot.handed-out-already', field: 'members' }
        : strangersAmong(state, item, members ?? [], 'members');
    }
    case 'record-protocol':
      return protocol && protocolFault(protocol, vote, body);
    default:
      return undefined;
  }
}

/** Only who is in the room and has no conflict of interest takes part. */
function strangersAmong(
  { body, present }: SessionState,
  { recused }: AgendaItem,
  members: readonly string[],
  field: string,
): Refusal | undefined {
  if (members.length === 0) return { code: 'field.required', field };
  if (members.some((one) => !body.members.includes(one))) return { code: 'vote.not-member', field };
  if (members.some((one) => !present.includes(one))) return { code: 'vote.absent', field };
  return members.some((one) => recused.includes(one)) ? { code: 'vote.recused', field } : undefined;
}
