import { system } from '../actor.ts';
import type { DecisionCommand } from './decision-command.ts';
import type { SessionEvent } from './session-event.ts';
import { type AgendaItem, itemOf, type SessionState } from './session-state.ts';

/** What a decision is told of what its session did to it. The key names the event, so that it is told once. */
export interface TellDecision {
  readonly decision: string;
  readonly command: DecisionCommand;
}

export function sessionTells(event: SessionEvent, state: SessionState): TellDecision[] {
  const { subjectId: session, seq } = event;
  const tell = (decision: string | undefined, command: Pick<DecisionCommand, 'action'> & Partial<DecisionCommand>) =>
    decision === undefined
      ? []
      : [{ decision, command: { actor: system, key: `${session}:${seq}:${decision}`, session, ...command } }];
  switch (event.type) {
    case 'agenda.item-added':
      return tell(event.data.question.decision, { action: 'place', item: event.data.item });
    case 'agenda.item-removed':
      return tell(event.data.decision, { action: 'take-off', reason: event.data.reason });
    case 'session.cancelled':
      return state.agenda.flatMap(({ decision, status }) =>
        status === 'waiting' ? tell(decision, { action: 'take-off', reason: event.data.reason }) : [],
      );
    case 'item.ended': {
      const { item, status, decision, result, reason } = event.data;
      if (status === 'postponed') return tell(decision, { action: 'take-off', reason });
      if (status === 'withdrawn') return tell(decision, { action: 'drop', reason });
      if (status === 'returned') return tell(decision, { action: 'return', reason });
      return tell(decision, { action: 'decide', result, ...(isAmended(itemOf(state, item)) && { amended: true }) });
    }
    default:
      return [];
  }
}

const isAmended = (item?: AgendaItem): boolean => item?.amendments.some(({ result }) => result?.adopted) ?? false;
