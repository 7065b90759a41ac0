import { type Actor, type ActorRef, system } from '../actor.ts';
import type { Calendar } from '../calendar.ts';
import type { ErrorCode, Refusal } from '../error-codes.ts';
import { isOrStandsInFor } from '../permissions.ts';
import type { Role } from '../roles.ts';
import type { Moment } from '../story.ts';
import { type DecisionCommand, type DecisionWho, decisionActions, decisionRules } from './decision-command.ts';
import { type DecisionStory, tellDecision } from './decision-event.ts';
import { type DecisionState, isEnded, type Office, offices, usualDepartment } from './decision-state.ts';
import { entryInstant } from './entry-into-force.ts';

/** The way of a decision, total and pure: what follows from a command, or why it is refused. */
export function decide(
  calendar: Calendar,
  state: DecisionState,
  command: DecisionCommand,
  at: string,
): DecisionStory | Refusal {
  const arrived = comeIntoForce(state, at);
  const refusal = decisionRefusal(arrived.state, command);
  return refusal ?? carryOut(calendar, arrived, command, { at, actor: refOf(command) });
}

export function decisionRefusal(state: DecisionState, command: DecisionCommand): Refusal | undefined {
  const { action, expectedSeq } = command;
  if (!decisionActions.includes(action)) return { code: 'action.unknown', field: 'action' };
  if (expectedSeq !== undefined && expectedSeq < state.seq)
    return { code: 'decision.stale', field: 'expectedSeq', params: { seq: state.seq } };
  const notNow = notNowForDecision(state, command);
  if (notNow) return { code: notNow };
  if (isOfSession.includes(action) && command.session !== undefined && command.session !== state.agenda?.session)
    return { code: 'decision.on-agenda' };
  const missing = decisionRules[action].requires?.find((one) => !brings(command, one));
  return missing && { code: 'field.required', field: missing };
}

/** A session has its say on what stands on its own agenda only. */
const isOfSession: readonly string[] = ['take-off', 'drop', 'return', 'decide'];

const brings = ({ draft, reason }: DecisionCommand, requirement: string): boolean =>
  requirement === 'title' ? draft !== undefined : requirement !== 'reason' || reason !== undefined;

/** Why somebody cannot do it now, whatever comes along. */
export function notNowForDecision(
  state: DecisionState,
  { action, actor }: Pick<DecisionCommand, 'action' | 'actor'>,
): ErrorCode | undefined {
  const rule = decisionRules[action];
  if (isEnded(state)) return 'decision.over';
  if (!rule.while.includes(state.status))
    return action === 'place' && state.status === 'on-agenda' ? 'decision.on-agenda' : 'action.not-allowed';
  if (!rule.who.some((who) => isDecisionWho(state, actor, who))) return 'action.not-allowed';
  if (rule.caseless && state.origin) return 'action.not-allowed';
  // A case waits for the council's word: what its draft lacks goes back to it, and only the case can withdraw it.
  if (action === 'withdraw' && state.origin && actor.kind !== 'system') return 'action.not-allowed';
  // What is on an agenda is sent back by its session; what was adopted changes only as the council amended it.
  if (action === 'return' && state.status === 'on-agenda' && actor.kind !== 'system') return 'action.not-allowed';
  if (action === 'edit' && state.status === 'numbered' && !state.amended) return 'action.not-allowed';
  const office = officeOf(action);
  return office && state.signOffs.includes(office) ? 'action.not-allowed' : undefined;
}

const officeOf = (action: string): Office | undefined => offices.find((office) => action.endsWith(`-${office}`));

function isDecisionWho(state: DecisionState, actor: Actor, who: DecisionWho): boolean {
  if (actor.kind !== 'staff') return who === 'system' && actor.kind === 'system';
  switch (who) {
    case 'author':
      return state.author !== undefined && isOrStandsInFor(actor, state.author);
    case 'department':
      return actor.roles.includes('specialist') && actor.department === (state.department ?? usualDepartment);
    case 'legal':
      return actor.roles.includes('specialist') && actor.department === 'legal';
    case 'system':
      return false;
    default:
      return actor.roles.includes(who);
  }
}

function refOf({ actor, action }: DecisionCommand): ActorRef {
  if (actor.kind !== 'staff') return system;
  const asked: readonly string[] = decisionRules[action].who;
  const role: Role = actor.roles.find((one) => asked.includes(one)) ?? actor.roles[0] ?? 'specialist';
  return { kind: 'staff', userId: actor.userId, role };
}

function carryOut(calendar: Calendar, story: DecisionStory, command: DecisionCommand, moment: Moment): DecisionStory {
  const { action, draft, reason, session = '', item = '', result, amended } = command;
  const office = officeOf(action);
  switch (action) {
    case 'edit':
      return draft ? tellDecision(story, moment, 'decision.edited', { draft }) : story;
    case 'submit':
      return tellDecision(story, moment, 'decision.submitted', {});
    case 'agree-department':
    case 'agree-legal':
    case 'agree-secretary':
      return office ? agree(story, office, moment) : story;
    case 'object-department':
    case 'object-legal':
    case 'object-secretary':
      return office && reason ? tellDecision(story, moment, 'decision.objected', { office, reason }) : story;
    case 'place':
      return tellDecision(story, moment, 'decision.placed', { session, item });
    case 'take-off':
      return tellDecision(story, moment, 'decision.taken-off', { session, reason });
    case 'return':
      return tellDecision(story, moment, 'decision.returned', { reason });
    case 'withdraw':
      return tellDecision(story, moment, 'decision.withdrawn', { reason, agenda: story.state.agenda });
    case 'drop':
      return tellDecision(story, moment, story.state.origin ? 'decision.returned' : 'decision.withdrawn', { reason });
    case 'decide': {
      if (!result) return story;
      const type = result.adopted ? 'decision.adopted' : 'decision.not-adopted';
      return tellDecision(story, moment, type, { session, result, ...(result.adopted && { amended }) });
    }
    case 'sign':
      return tellDecision(story, moment, 'decision.signed', {});
    case 'publish': {
      const inForceFrom = entryInstant(calendar, story.state.entry, moment.at);
      return tellDecision(story, moment, 'decision.published', { inForceFrom });
    }
  }
}

function agree(story: DecisionStory, office: Office, moment: Moment): DecisionStory {
  const agreed = tellDecision(story, moment, 'decision.agreed', { office });
  const all = offices.every((one) => agreed.state.signOffs.includes(one));
  return all ? tellDecision(agreed, { at: moment.at, actor: system }, 'decision.queued', {}) : agreed;
}

/** Its day has come, whoever wakes it. */
export function comeIntoForce(state: DecisionState, at: string): DecisionStory {
  const story: DecisionStory = { state, events: [] };
  const { status, inForceFrom } = state;
  if (status !== 'published' || !inForceFrom || at < inForceFrom) return story;
  return tellDecision(story, { at: inForceFrom, actor: system }, 'decision.in-force', {});
}
