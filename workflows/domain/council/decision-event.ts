import type { ContentRef } from '../case-command.ts';
import type { ErrorCode } from '../error-codes.ts';
import type { Moment } from '../story.ts';
import { linkSubject, type SubjectEvent, type SubjectStory } from '../subject.ts';
import { evolveDecision } from './decision-evolve.ts';
import type { DecisionOrigin, DecisionState, Draft, Office } from './decision-state.ts';
import type { VoteResult } from './voting.ts';

interface WithReason {
  readonly reason?: ContentRef;
}

/** What happened to a decision, as facts. */
export interface DecisionEventData {
  'decision.drafted': { readonly draft: Draft };
  /** The case has brought it with everything agreed. */
  'decision.referred': { readonly draft: Draft; readonly origin: DecisionOrigin };
  'decision.edited': { readonly draft: Draft };
  'decision.submitted': object;
  'decision.agreed': { readonly office: Office };
  'decision.objected': { readonly office: Office; readonly reason: ContentRef };
  'decision.queued': object;
  'decision.placed': { readonly session: string; readonly item: string };
  'decision.taken-off': WithReason & { readonly session: string };
  'decision.returned': WithReason;
  /** With its place on an agenda, which the session is told of. */
  'decision.withdrawn': WithReason & { readonly agenda?: DecisionState['agenda'] };
  'decision.adopted': { readonly session: string; readonly result: VoteResult; readonly amended?: true };
  'decision.not-adopted': { readonly session: string; readonly result: VoteResult };
  'decision.numbered': { readonly number: string };
  'decision.signed': object;
  'decision.published': { readonly inForceFrom: string };
  'decision.in-force': object;
  /** What the case made of the council's word: it went on, or would not. */
  'case.told': { readonly outcome: string; readonly refused?: ErrorCode };
}
export type DecisionEventType = keyof DecisionEventData;

export type DecisionFact = {
  [T in DecisionEventType]: Moment & { readonly type: T; readonly data: DecisionEventData[T] };
}[DecisionEventType];
export type DecisionEvent = SubjectEvent<DecisionFact>;
export type DecisionStory = SubjectStory<DecisionState, DecisionFact>;

export function tellDecision<T extends DecisionEventType>(
  story: DecisionStory,
  moment: Moment,
  type: T,
  data: DecisionEventData[T],
): DecisionStory {
  const event = linkSubject(story.state, { ...moment, type, data } as unknown as DecisionFact);
  return { state: evolveDecision(story.state, event), events: [...story.events, event] };
}
