import type { ContentRef, Votes } from '../case-command.ts';
import type { Moment } from '../story.ts';
import { linkSubject, type SubjectEvent, type SubjectStory } from '../subject.ts';
import type { Body } from './body.ts';
import type { CouncilRules } from './rules.ts';
import { evolveSession } from './session-evolve.ts';
import type { ItemStatus, Question, SessionKind, SessionState } from './session-state.ts';
import type { Choice, Method, Protocol, VoteResult } from './voting.ts';

interface OfItem {
  readonly item: string;
}
/** A change of what has been published says why. */
interface Change {
  readonly reason?: ContentRef;
}

/** What happened to a session, as facts. */
export interface SessionEventData {
  'session.drafted': {
    readonly sitting: SessionKind;
    readonly startsAt: string;
    readonly place?: ContentRef;
    readonly body: Body;
    readonly rules: CouncilRules;
  };
  'session.published': { readonly items: number };
  'session.rescheduled': Change & { readonly startsAt: string; readonly place?: ContentRef };
  'session.cancelled': { readonly reason: ContentRef };
  'session.convened': { readonly body: Body; readonly present: number };
  'session.closed': object;
  'agenda.item-added': Change & OfItem & { readonly question: Question; readonly position: number };
  'agenda.item-removed': Change & OfItem & { readonly decision?: string };
  'agenda.item-moved': Change & OfItem & { readonly position: number };
  'attendance.arrived': { readonly members: readonly string[] };
  'attendance.left': { readonly members: readonly string[] };
  'quorum.lost': { readonly present: number; readonly needed: number };
  'quorum.regained': { readonly present: number; readonly needed: number };
  'item.opened': OfItem;
  'item.ended': OfItem & {
    readonly status: ItemStatus;
    readonly decision?: string;
    readonly result?: VoteResult;
    readonly reason?: ContentRef;
  };
  'conflict.stated': OfItem & { readonly member: string; readonly text?: ContentRef };
  'amendment.proposed': OfItem & { readonly amendment: string; readonly text: ContentRef };
  'vote.opened': OfItem & { readonly vote: string; readonly amendment?: string; readonly method: Method };
  'vote.cast': { readonly vote: string; readonly member: string; readonly choice: Choice };
  'vote.counted': { readonly vote: string; readonly counts: Votes };
  'ballots.handed-out': { readonly vote: string; readonly members: readonly string[] };
  'protocol.recorded': { readonly vote: string; readonly protocol: Protocol };
  'vote.closed': OfItem & { readonly vote: string; readonly amendment?: string; readonly result: VoteResult };
  'vote.voided': { readonly vote: string; readonly reason?: ContentRef };
  'minutes.edited': { readonly section: string; readonly text: ContentRef };
  'minutes.signed': object;
}
export type SessionEventType = keyof SessionEventData;

export type SessionFact = {
  [T in SessionEventType]: Moment & { readonly type: T; readonly data: SessionEventData[T] };
}[SessionEventType];
export type SessionEvent = SubjectEvent<SessionFact>;
export type SessionStory = SubjectStory<SessionState, SessionFact>;

export function tellSession<T extends SessionEventType>(
  story: SessionStory,
  moment: Moment,
  type: T,
  data: SessionEventData[T],
): SessionStory {
  const event = linkSubject(story.state, { ...moment, type, data } as unknown as SessionFact);
  return { state: evolveSession(story.state, event), events: [...story.events, event] };
}
