import { allowedActions, entryOf } from './allowed-actions.ts';
import { actions, type CaseCommand } from './case-command.ts';
import type { CaseState } from './case-state.ts';
import type { Requirement } from './definition.ts';
import type { Refusal } from './error-codes.ts';
import type { Law } from './law.ts';
import { outcomesOf, stageOf } from './stages.ts';

/** Why a command is refused, or nothing when the law allows it. The most telling reason comes first. */
export function refusalOf(law: Law, state: CaseState, command: CaseCommand, instant: string): Refusal | undefined {
  if (!actions.includes(command.action)) return { code: 'action.unknown', field: 'action' };
  if (state.status === 'new') return { code: 'case.not-registered' };
  if (command.expectedSeq !== undefined && command.expectedSeq < state.seq)
    return { code: 'case.stale', field: 'expectedSeq', params: { seq: state.seq } };
  if (state.status === 'closed') return { code: 'case.closed' };
  const entry = entryOf(allowedActions(law, state, command.actor), command);
  if (!entry) return whyNot(law, state, command);
  const missing = entry.requires.find((requirement) => !brings(command, requirement));
  if (missing) return { code: 'field.required', field: missing };
  return wrongValue(state, command, instant);
}

function whyNot(law: Law, state: CaseState, { action, task: id, outcome, actor }: CaseCommand): Refusal {
  if (action !== 'claim' && action !== 'release' && action !== 'complete') return { code: 'action.not-allowed' };
  const task = state.tasks.find((one) => one.id === id);
  if (!task) return { code: 'task.unknown', field: 'task' };
  if (task.claimedBy && !(actor.kind === 'staff' && actor.userId === task.claimedBy))
    return { code: 'task.claimed-by-other', field: 'task' };
  const known = outcome !== undefined && outcome in outcomesOf(stageOf(law, state.stage.stage));
  if (action === 'complete' && !known) return { code: 'outcome.unknown', field: 'outcome' };
  return { code: 'action.not-allowed' };
}

function brings(command: CaseCommand, requirement: Requirement): boolean {
  switch (requirement) {
    case 'document':
      return (command.documents?.length ?? 0) > 0;
    case 'mandate':
      return command.reason !== undefined;
    default:
      return command[requirement] !== undefined;
  }
}

function wrongValue(state: CaseState, { payment, dueAt }: CaseCommand, instant: string): Refusal | undefined {
  if (dueAt !== undefined && dueAt <= instant) return { code: 'due-date.past', field: 'dueAt' };
  if (payment && 'amount' in payment && payment.amount < state.fee.amount)
    return { code: 'payment.short', field: 'payment.amount', params: { min: state.fee.amount } };
  return undefined;
}
