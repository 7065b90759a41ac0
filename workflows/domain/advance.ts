import type { CaseCommand } from './case-command.ts';
import type { CaseState } from './case-state.ts';
import { carryOut } from './commands.ts';
import { applyDeadlines } from './deadlines.ts';
import type { Refusal } from './error-codes.ts';
import type { Law } from './law.ts';
import { refusalOf } from './refusals.ts';
import { begin, type Story } from './story.ts';

/** The law, total and pure: first every deadline that has passed by `instant`, then the command, or why it is refused. */
export function advance(law: Law, state: CaseState, command: CaseCommand, instant: string): Story | Refusal {
  const overdue = applyDeadlines(law, begin(state), instant);
  return refusalOf(law, overdue.state, command, instant) ?? carryOut(law, overdue, command, instant);
}

/** Only the deadlines: what a timer wakes a case for. */
export const wake = (law: Law, state: CaseState, instant: string): Story => applyDeadlines(law, begin(state), instant);
