import type { CouncilAction, SessionView } from '../../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../../workflows/domain/council/session-command.ts';

type Allows = Pick<SessionView, 'allowedActions'>;

/** The server's entry for an action, about an item where one is meant; nothing where it is not allowed. */
export const allowedIn = ({ allowedActions }: Allows, action: SessionAction, item?: string) =>
  allowedActions.find((entry) => entry.action === action && entry.item === item);

/** Has a place of its own on the page: at the item, with the agenda, among those present, in the minutes or in the live session. */
const placedElsewhere: readonly SessionAction[] = ['add-item', 'arrive', 'leave', 'edit-minutes', 'sign-minutes'];
const ofLiveSession: readonly SessionAction[] = ['close'];

/** What concerns the session as a whole. */
export const sessionWide = ({ allowedActions }: Allows): CouncilAction<SessionAction>[] =>
  allowedActions.filter(
    ({ action, item, vote }) =>
      item === undefined && vote === undefined && ![...placedElsewhere, ...ofLiveSession].includes(action),
  );

/** What may be said or done about an item before the session is convened, beside its place on the agenda. */
const onItems: readonly SessionAction[] = ['state-conflict', 'propose-amendment', 'withdraw-item'];
export const aboutItem = ({ allowedActions }: Allows, id: string): CouncilAction<SessionAction>[] =>
  allowedActions.filter(({ action, item }) => item === id && onItems.includes(action));

/** Where an item goes by one step; nothing at the edge. */
export function stepTo(position: number, direction: 'up' | 'down', items: number): number | undefined {
  const next = position - 1 + (direction === 'up' ? -1 : 1);
  return next < 0 || next >= items ? undefined : next;
}
