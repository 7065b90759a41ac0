import type { Refusal } from '../error-codes.ts';
import { addDays, localDate } from '../working-time.ts';
import { type PermitCommand, type PermitRequirement, permitActions } from './permit-command.ts';
import { allowedPermitActions } from './permit-rules.ts';
import { hasEnded, type PermitState } from './permit-state.ts';

/** Why a command is refused, or nothing when the law allows it. The most telling reason comes first. */
export function permitRefusal(state: PermitState, command: PermitCommand, instant: string): Refusal | undefined {
  const { action, actor, target, expectedSeq } = command;
  if (!permitActions.includes(action)) return { code: 'action.unknown', field: 'action' };
  if (state.seq === 0) return { code: 'permit.unknown' };
  if (expectedSeq !== undefined && expectedSeq < state.seq)
    return { code: 'permit.stale', field: 'expectedSeq', params: { seq: state.seq } };
  const entries = allowedPermitActions(state, actor).filter((one) => one.action === action);
  const entry = entries.find((one) => one.target === target);
  if (!entry) return entries.length > 0 ? { code: 'permit.target-unknown', field: 'target' } : ended(state, command);
  const missing = entry.requires.find((requirement) => !brings(command, requirement));
  if (missing) return { code: 'field.required', field: missing };
  return wrongValue(state, command, instant);
}

/** A permit that is over says how it ended, whoever asks. */
const ended = (state: PermitState, { action }: PermitCommand): Refusal => {
  const isLate = hasEnded(state) && !(action === 'extend' && state.status === 'expired');
  if (!isLate) return { code: 'action.not-allowed' };
  if (state.status === 'revoked') return { code: 'permit.revoked' };
  return { code: state.status === 'surrendered' ? 'permit.surrendered' : 'permit.expired' };
};

const brings = (command: PermitCommand, requirement: PermitRequirement): boolean =>
  requirement === 'document' ? (command.documents?.length ?? 0) > 0 : command[requirement] !== undefined;

function wrongValue(state: PermitState, { action, on, application }: PermitCommand, instant: string) {
  const today = localDate(state.rules, instant);
  if (action !== 'extend')
    return on !== undefined && on < today ? ({ code: 'due-date.past', field: 'on' } as const) : undefined;
  if (!application) return { code: 'field.required', field: 'application' } as const;
  if (state.extensions.some(({ caseId }) => caseId === application.caseId))
    return { code: 'permit.extended-already' } as const;
  // Asked for by the end of its last day, it may be granted later.
  const inTime = localDate(state.rules, application.filedAt) < addDays(state.until, 1);
  return inTime ? undefined : ({ code: 'permit.expired' } as const);
}
