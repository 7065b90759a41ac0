import type { QueryClient } from '@tanstack/react-query';
import type { TimelineEntry } from '../../../../workflows/contract/http.ts';
import type {
  AgendaItemView,
  CouncilAction,
  MemberView,
  SessionView,
} from '../../../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../../../workflows/domain/council/session-command.ts';
import type { VoteResult } from '../../../../workflows/domain/council/voting.ts';

export type LiveAction = CouncilAction<SessionAction>;

/** Where React-Admin keeps a session; the mark keeps the whole apart from the rows of lists. */
export const sessionKey = (id: string) => ['sessions', 'getOne', { id }] as const;
export const wholeSessionKey = (id: string) => ['sessions', 'getOne', { id, meta: { whole: true } }] as const;

/** Takes an answer over at once; what was asked before it and comes later is older. */
export async function showSession(queries: QueryClient, view: SessionView): Promise<void> {
  const queryKey = sessionKey(view.id);
  await queries.cancelQueries({ queryKey });
  queries.setQueriesData<SessionView>({ queryKey }, (before) => (before && before.seq > view.seq ? before : view));
}

export const openItem = ({ agenda }: SessionView): AgendaItemView | undefined =>
  agenda.find(({ status }) => status === 'open');

/** What the server allows, of these actions and about this item. */
export const allowed = (
  { allowedActions }: SessionView,
  actions: readonly SessionAction[],
  item?: string,
): LiveAction[] => allowedActions.filter((one) => actions.includes(one.action) && (!item || one.item === item));

export const idOf = ({ action, item, amendment, vote }: LiveAction): string =>
  [action, item, amendment, vote].join('/');

/** Who is in the room, but for those with a conflict of interest. */
export const takingPart = ({ attendance }: SessionView, item?: AgendaItemView): MemberView[] =>
  attendance
    .filter(({ member, present }) => present && !item?.recused.some(({ id }) => id === member.id))
    .map(({ member }) => member);

/** Why a voting ended as it did, as the key of its words. */
export function whyOf({ adopted, tied }: VoteResult): 'reached' | 'tie' | 'short' {
  if (adopted) return 'reached';
  return tied ? 'tie' : 'short';
}

const ofVotings: readonly string[] = ['item.opened', 'vote.opened', 'vote.closed', 'vote.voided'];

/** The end of the last voting on the item before the council, where it was void. */
export function voidedIn(timeline: readonly TimelineEntry[]): TimelineEntry | undefined {
  const last = timeline.findLast(({ type }) => ofVotings.includes(type));
  return last?.type === 'vote.voided' ? last : undefined;
}
