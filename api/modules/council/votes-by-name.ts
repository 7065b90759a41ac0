import type { SessionEvent } from '../../../workflows/domain/council/session-event.ts';
import type { SessionState } from '../../../workflows/domain/council/session-state.ts';
import type { Choice } from '../../../workflows/domain/council/voting.ts';
import type { Services } from '../../services.ts';

/** The last word of each member on each item of which the voting is over; who was entitled and silent too. */
export type VotesByItem = ReadonlyMap<string, ReadonlyMap<string, Choice | 'silent'>>;

export interface ByName {
  readonly votes: VotesByItem;
  /** Who was in the room at any time while the session was held. */
  readonly attended: ReadonlySet<string>;
}

/** What is over does not change: a session of sixty items is folded anew only when another voting has closed. */
const known = new Map<string, { readonly head: string; readonly byName: ByName }>();
/** So many sessions stay in memory: some years of a council. */
export const sessionsKept = 50;

const telling = [
  'session.convened',
  'attendance.arrived',
  'attendance.left',
  'conflict.stated',
  'vote.opened',
  'vote.cast',
  'vote.closed',
];

export const votesOf = async (services: Services, state: SessionState): Promise<VotesByItem> =>
  (await byNameOf(services, state)).votes;

export async function byNameOf({ models }: Services, state: SessionState): Promise<ByName> {
  const { community, id } = state;
  const place = `${community}/${id}`;
  const concluded = state.agenda.filter(({ result }) => result).length;
  const head = `${state.closedAt ?? ''}/${state.votings}/${state.vote?.id ?? ''}/${concluded}`;
  const found = known.get(place);
  if (found?.head === head) return found.byName;
  const events = await models.subjectEvents
    .find({ community, kind: 'session', subjectId: id, type: { $in: [...telling, 'vote.voided'] } })
    .sort({ seq: 1 })
    .lean();
  const byName = foldByName(events as unknown as SessionEvent[]);
  if (known.size >= sessionsKept) known.delete(known.keys().next().value ?? '');
  known.set(place, { head, byName });
  return byName;
}

function foldByName(events: readonly SessionEvent[]): ByName {
  const votes = new Map<string, Map<string, Choice | 'silent'>>();
  const present = new Set<string>();
  const attended = new Set<string>();
  let isHeld = false;
  const recused = new Map<string, Set<string>>();
  let cast = new Map<string, Choice | 'silent'>();
  let method = '';
  for (const event of events) {
    switch (event.type) {
      case 'attendance.arrived':
        for (const one of event.data.members) {
          present.add(one);
          if (isHeld) attended.add(one);
        }
        break;
      case 'session.convened':
        isHeld = true;
        for (const one of present) attended.add(one);
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
  return { votes, attended };
}
