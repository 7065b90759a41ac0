import { system } from '../actor.ts';
import type { ContentRef, Votes } from '../case-command.ts';
import type { DecisionEvent } from './decision-event.ts';
import type { DecisionOrigin, DecisionState } from './decision-state.ts';
import type { SessionCommand } from './session-command.ts';
import { asVotes } from './voting.ts';

/** What the case is told that waits for the council's word. */
export interface TellCase {
  readonly caseId: string;
  readonly task: string;
  readonly outcome: string;
  readonly kind: keyof DecisionOrigin['outcomes'];
  readonly key: string;
  readonly votes?: Votes;
  readonly reason?: ContentRef;
}
export interface TellSession {
  readonly session: string;
  readonly command: SessionCommand;
}

/** Whom a decision tells what happened to it: its case, or the session on whose agenda it was. */
export function decisionTells(event: DecisionEvent, { origin }: DecisionState): (TellCase | TellSession)[] {
  const key = `${event.subjectId}:${event.seq}`;
  const tell = (kind: TellCase['kind'], more: Pick<TellCase, 'votes' | 'reason'>): TellCase[] =>
    origin ? [{ caseId: origin.caseId, task: origin.task, outcome: origin.outcomes[kind], kind, key, ...more }] : [];
  switch (event.type) {
    case 'decision.adopted':
      return tell('adopted', { votes: asVotes(event.data.result) });
    case 'decision.not-adopted':
      return tell('notAdopted', { votes: asVotes(event.data.result) });
    case 'decision.returned':
      return tell('returned', { reason: event.data.reason });
    case 'decision.withdrawn': {
      const { agenda, reason } = event.data;
      if (!agenda) return [];
      const { session, item } = agenda;
      return [{ session, command: { action: 'withdraw-item', actor: system, key, item, reason } }];
    }
    default:
      return [];
  }
}
