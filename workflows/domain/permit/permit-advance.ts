import { type ActorRef, system } from '../actor.ts';
import type { Refusal } from '../error-codes.ts';
import type { Moment } from '../story.ts';
import { addDays, addMonths, dayOf, localDate } from '../working-time.ts';
import type { PermitCommand } from './permit-command.ts';
import { applyPermitDeadlines } from './permit-deadlines.ts';
import type { PermitGrant, PermitStory } from './permit-event.ts';
import { permitRefusal } from './permit-refusals.ts';
import { permitRules } from './permit-rules.ts';
import type { PermitState } from './permit-state.ts';
import { beginPermit, tellPermit } from './permit-story.ts';

/** The first event of a permit; one that begins today is in force at once. */
export function grantPermit(state: PermitState, grant: PermitGrant, at: string): PermitStory {
  const granted = tellPermit(beginPermit(state), { at, actor: system }, 'permit.granted', grant);
  return applyPermitDeadlines(granted, at);
}

/** Only the deadlines: what a timer wakes a permit for. */
export const wakePermit = (state: PermitState, at: string): PermitStory => applyPermitDeadlines(beginPermit(state), at);

/** The law of permits, total and pure: every deadline that has passed, then the command, or why it is refused. */
export function advancePermit(state: PermitState, command: PermitCommand, at: string): PermitStory | Refusal {
  const overdue = wakePermit(state, at);
  return permitRefusal(overdue.state, command, at) ?? carryOut(overdue, command, at);
}

function carryOut(story: PermitStory, command: PermitCommand, at: string): PermitStory {
  const { state } = story;
  const moment: Moment = { at, actor: refOf(command) };
  const { reason, text, on, target: id = '', result } = command;
  const documents = command.documents?.length ? command.documents : undefined;
  const papers = documents && { documents };
  switch (command.action) {
    case 'extend':
      return extend(story, command, moment);
    case 'change-data':
      return command.changes && reason
        ? tellPermit(story, moment, 'permit.data-changed', { content: command.changes, reason, ...papers })
        : story;
    case 'suspend':
      return reason ? tellPermit(story, moment, 'permit.suspended', { reason, ...papers }) : story;
    case 'resume':
      return resume(story, command, moment);
    case 'revoke':
      return reason ? tellPermit(story, moment, 'permit.revoked', { reason, ...papers }) : story;
    case 'surrender':
      return tellPermit(story, moment, 'permit.surrendered', { ...(reason && { reason }) });
    case 'add-condition':
      return text
        ? tellPermit(story, moment, 'condition.added', {
            id: `c${state.conditions.length + 1}`,
            text,
            ...(on && { dueOn: on }),
          })
        : story;
    case 'meet-condition':
      return tellPermit(story, moment, 'condition.met', { id, ...(text && { text }), ...papers });
    case 'plan-inspection':
      return on
        ? tellPermit(story, moment, 'inspection.planned', {
            id: `i${state.inspections.length + 1}`,
            plannedFor: on,
            ...(text && { text }),
          })
        : story;
    case 'hold-inspection':
      return text && result ? tellPermit(story, moment, 'inspection.held', { id, result, text, ...papers }) : story;
  }
}

/** The months count from the end that it had. An end that has passed meanwhile ends it at its own moment, as any other. */
function extend(story: PermitStory, { application }: PermitCommand, moment: Moment): PermitStory {
  if (!application) return story;
  const until = addMonths(story.state.until, application.months);
  return applyPermitDeadlines(tellPermit(story, moment, 'permit.extended', { application, until }), moment.at);
}

/** Where the law adds the time of a suspension, the end moves by the days on whose end it stood. */
function resume(story: PermitStory, { reason }: PermitCommand, moment: Moment): PermitStory {
  const { rules, until, suspendedSince = moment.at }: PermitState = story.state;
  const days = dayOf(localDate(rules, moment.at)) - dayOf(localDate(rules, suspendedSince));
  const later = rules.suspensionExtends && days > 0 ? { until: addDays(until, days) } : {};
  const resumed = tellPermit(story, moment, 'permit.resumed', { ...(reason && { reason }), ...later });
  return applyPermitDeadlines(resumed, moment.at);
}

/** The role that someone acted in is the first of the person's that the action asks for. */
function refOf({ actor, action }: PermitCommand): ActorRef {
  if (actor.kind !== 'staff') return { kind: actor.kind };
  const role = actor.roles.find((one) => permitRules[action].who.includes(one)) ?? 'clerk';
  return { kind: 'staff', userId: actor.userId, role };
}
