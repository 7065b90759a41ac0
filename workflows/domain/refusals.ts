import { allowedActions, entryOf } from './allowed-actions.ts';
import { actions, type CaseCommand } from './case-command.ts';
import type { CaseState } from './case-state.ts';
import type { Requirement } from './definition.ts';
import type { Refusal } from './error-codes.ts';
import type { Law } from './law.ts';
import { migrationFault } from './office-commands.ts';
import { isOrStandsInFor } from './permissions.ts';
import { contradictsSilence } from './silence.ts';
import { outcomesFor, stageOf } from './stages.ts';
import { wrongVersion } from './versions.ts';
import { nextClosing, openingBefore } from './working-time.ts';

/** Why a command is refused, or nothing when the law allows it. The most telling reason comes first. */
export function refusalOf(law: Law, state: CaseState, command: CaseCommand, instant: string): Refusal | undefined {
  if (!actions.includes(command.action)) return { code: 'action.unknown', field: 'action' };
  if (state.status === 'new') return { code: 'case.not-registered' };
  if (command.expectedSeq !== undefined && command.expectedSeq < state.seq - (state.quiet ?? 0))
    return { code: 'case.stale', field: 'expectedSeq', params: { seq: state.seq } };
  if (state.status === 'closed' && command.action !== 'reopen') return { code: 'case.closed' };
  const entry = entryOf(allowedActions(law, state, command.actor), command);
  if (!entry) return whyNot(law, state, command);
  const missing = entry.requires.find((requirement) => !brings(command, requirement));
  if (missing) return { code: 'field.required', field: missing };
  return wrongValue(law, state, command, instant);
}

function whyNot(law: Law, state: CaseState, { action, task: id, outcome, actor }: CaseCommand): Refusal {
  if (action === 'extend' && state.extension !== undefined) return { code: 'term.extended-already' };
  if (action !== 'claim' && action !== 'release' && action !== 'complete') return { code: 'action.not-allowed' };
  const task = state.tasks.find((one) => one.id === id);
  if (!task) return { code: 'task.unknown', field: 'task' };
  if (task.claimedBy && !(actor.kind === 'staff' && isOrStandsInFor(actor, task.claimedBy)))
    return { code: 'task.claimed-by-other', field: 'task' };
  if (task.executor && !(actor.kind === 'staff' && isOrStandsInFor(actor, task.executor)))
    return { code: 'task.assigned-to-other', field: 'task' };
  const known = outcomesFor(law, state, task)[outcome ?? ''];
  if (action === 'complete' && !known) return { code: 'outcome.unknown', field: 'outcome' };
  if (known && contradictsSilence(law, state, known)) return { code: 'silence.took-effect', field: 'outcome' };
  return { code: 'action.not-allowed' };
}

function brings(command: CaseCommand, requirement: Requirement): boolean {
  switch (requirement) {
    case 'document':
      return (command.documents?.length ?? 0) > 0;
    case 'mandate':
      return (command.documents?.length ?? 0) > 0;
    case 'corrections':
      return command.content !== undefined;
    case 'service':
      return command.definition !== undefined;
    default:
      return command[requirement] !== undefined;
  }
}

function wrongValue(law: Law, state: CaseState, command: CaseCommand, instant: string): Refusal | undefined {
  const { action, payment, dueAt } = command;
  if (action === 'extend') return tooLate(law, state, instant);
  if (action === 'link' || action === 'merge') return wrongTarget(state, command);
  if (action === 'migrate') return noWayOver(law, state, command);
  if (dueAt !== undefined && dueAt <= instant) return { code: 'due-date.past', field: 'dueAt' };
  if (payment && 'amount' in payment && payment.amount < state.fee.amount)
    return { code: 'payment.short', field: 'payment.amount', params: { min: state.fee.amount } };
  return wrongVersion(state, command) ?? wrongVotes(law, state, command);
}

function wrongTarget(state: CaseState, { action, target }: CaseCommand): Refusal | undefined {
  if (target?.caseId === state.caseId) return { code: 'target.same', field: 'target' };
  const linked = state.links?.some(
    ({ caseId, relation }) => caseId === target?.caseId && relation === target?.relation,
  );
  return action === 'link' && linked ? { code: 'target.linked-already', field: 'target' } : undefined;
}

function noWayOver(law: Law, state: CaseState, command: CaseCommand): Refusal | undefined {
  const stage = migrationFault(law, state, command);
  return stage === undefined ? undefined : { code: 'migration.impossible', params: { stage } };
}

/** An extension is told in time, or not at all. */
function tooLate({ definition, calendar }: Law, { dueAt = '' }: CaseState, instant: string): Refusal | undefined {
  const latest = nextClosing(calendar, openingBefore(calendar, dueAt, definition.extension?.noticeDays ?? 0));
  return instant > latest ? { code: 'extension.too-late', params: { latest } } : undefined;
}

/** Whoever is present votes; the outcome is what the count says. Of majorities over all seats the council itself knows. */
function wrongVotes(law: Law, state: CaseState, { votes, outcome = '' }: CaseCommand): Refusal | undefined {
  const stage = stageOf(law, state.stage.stage);
  if (!votes || stage.kind !== 'council') return undefined;
  const present = votes.for + votes.against + votes.abstained;
  if (present === 0) return { code: 'votes.none', field: 'votes' };
  if (stage.majority !== 'present') return undefined;
  const isAdopted = stage.outcomes[outcome]?.decides !== 'refused';
  return isAdopted === votes.for * 2 > present ? undefined : { code: 'votes.other-outcome', field: 'votes' };
}
