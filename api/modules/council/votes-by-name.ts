import type { SessionEvent } from '../../../workflows/domain/council/session-event.ts';
import type { SessionState } from '../../../workflows/domain/council/session-state.ts';
import type { Choice } from '../../../workflows/domain/council/voting.ts';
import type { Services } from '../../services.ts';

/** The last word of each member on each item of which the voting is over; who was entitled and silent too. */
export type VotesByItem = ReadonlyMap<string, ReadonlyMap<string, Choice | 'silent'>>;

/** What is over does not change: a session of sixty items is folded anew only when another voting has closed. */
const known = new Map<string, { readonly head: string; readonly votes: VotesByItem }>();
const kept = 50;

const telling = ['attendance.arrived', 'attendance.left', 'conflict.stated', 'vote.opened', 'vote.cast', 'vote.closed'];

export async function votesOf({ models }: Services, state: SessionState): Promise<VotesByItem> {
  const { community, id } = state;
  const place = `${community}/${id}`;
  const head = `${state.votings}/${state.vote?.id ?? ''}/${state.agenda.filter(({ result }) => result).length}`;
  const found = known.get(place);
  if (found?.head === head) return found.votes;
  const events = await models.subjectEvents
    .find({ community, kind: 'session', subjectId: id, type: { $in: [...telling, 'vote.voided'] } })
    .sort({ seq: 1 })
    .lean();
  const votes = foldVotes(events as unknown as SessionEvent[]);
  if (known.size >= kept) known.delete(known.keys().next().value ?? '');
  known.set(place, { head, votes });
  return votes;
}

export function foldVotes(events: readonly SessionEvent[]): VotesByItem {
  const votes = new Map<string, Map<string, Choice | 'silent'>>();
  const present = new Set<string>();
  const recused = new Map<string, Set<string>>();
  let cast = new Map<string, Choice | 'silent'>();
  let method = '';
  for (const event of events) {
    switch (event.type) {
      case 'attendance.arrived':
        for (const one of event.data.members) present.add(one);
        break;
      case 'attendance.left':
        for (const one of event.data.members) present.delete(one);
        break;
      case 'conflict.stated':
        recused.set(event.data.item, (recused.get(event.data.item) ?? new Set()).add(event.data.member));
        break;
      case 'vote.opened':
        cast = new Map();
        method = event.data.method;
        break;
      case 'vote.cast':
        cast.set(event.data.member, event.data.choice);
        break;
      case 'vote.closed': {
        const { item, amendment } = event.data;
        if (amendment || (method !== 'devices' && method !== 'roll-call')) break;
        const away = recused.get(item);
        for (const one of present) if (!cast.has(one) && !away?.has(one)) cast.set(one, 'silent');
        votes.set(item, cast);
        break;
      }
      default:
        break;
    }
  }
  return votes;
}
