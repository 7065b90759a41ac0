import type { StaffActor } from '../actor.ts';
import type { Calendar } from '../calendar.ts';
import type { Tone } from '../permissions.ts';
import { type CouncilRequirement, type SessionAction, sessionActions, sessionRules } from './session-command.ts';
import { notNow } from './session-refusals.ts';
import { nextAmendment, type SessionState } from './session-state.ts';

/** Can be sent back as a command, with what it requires. */
export interface AllowedInSession {
  readonly action: SessionAction;
  readonly item?: string;
  readonly amendment?: string;
  readonly vote?: string;
  readonly requires: readonly CouncilRequirement[];
  readonly accepts: readonly CouncilRequirement[];
  readonly tone: Tone;
}

/** What a person may do in a session now. */
export function allowedInSession(
  calendar: Calendar,
  state: SessionState,
  actor: StaffActor,
  instant: string,
): AllowedInSession[] {
  return sessionActions.flatMap((action) => {
    const { requires = [], accepts = [], tone = 'neutral' } = sessionRules[action];
    return targetsOf(state, action)
      .filter((target) => !notNow(calendar, state, { action, actor, key: '', ...target }, instant))
      .map((target) => ({ action, ...target, requires, accepts, tone }));
  });
}

type Target = Pick<AllowedInSession, 'item' | 'amendment' | 'vote'>;

/** What an action could be about: nothing, the voting that goes on, or each item. */
function targetsOf({ agenda, vote }: SessionState, action: SessionAction): Target[] {
  const { about } = sessionRules[action];
  if (!about) return [{}];
  if (about === 'item')
    return agenda.map((item) => {
      const amendment = action === 'open-vote' ? nextAmendment(item)?.id : undefined;
      return { item: item.id, ...(amendment && { amendment }) };
    });
  return vote ? [{ item: vote.item, vote: vote.id, ...(vote.amendment && { amendment: vote.amendment }) }] : [];
}
