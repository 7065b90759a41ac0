import type { Actor } from '../actor.ts';
import type { Calendar } from '../calendar.ts';
import type { Refusal } from '../error-codes.ts';
import { localDate } from '../working-time.ts';
import { isChair, isMember } from './body.ts';
import { noticeFault } from './notice.ts';
import {
  changesAgenda,
  type SessionCommand,
  type SessionWho,
  sessionActions,
  sessionRules,
} from './session-command.ts';
import { hasQuorum, itemOf, type SessionState } from './session-state.ts';
import { itemFault } from './votability.ts';
import { broughtVotesFault, voteFault } from './vote-refusals.ts';

/** Why a command is refused, or nothing when the rules allow it. The most telling reason comes first. */
export function sessionRefusal(
  calendar: Calendar,
  state: SessionState,
  command: SessionCommand,
  instant: string,
): Refusal | undefined {
  if (!sessionActions.includes(command.action)) return { code: 'action.unknown', field: 'action' };
  return (
    notNow(calendar, state, command, instant) ??
    missing(state, command) ??
    wrongValue(calendar, state, command, instant)
  );
}

/** Why somebody cannot do it now, whatever comes along. */
export function notNow(
  calendar: Calendar,
  state: SessionState,
  command: SessionCommand,
  instant: string,
): Refusal | undefined {
  const { action, actor } = command;
  const rule = sessionRules[action];
  if (!rule.while.includes(state.status)) return wrongTime(state, command);
  if (!rule.who.some((who) => isSessionWho(state, actor, who)))
    return { code: action === 'vote' ? 'vote.not-member' : 'action.not-allowed' };
  if (rule.about === 'item') return itemFault(state, command);
  if (rule.about === 'vote') return voteFault(state, command);
  return unfit(calendar, state, command, instant);
}

function isSessionWho(state: SessionState, actor: Actor, who: SessionWho): boolean {
  switch (who) {
    case 'chair':
      return isChair(state.body, actor);
    case 'member':
      return isMember(state.body, actor);
    case 'system':
      return actor.kind === 'system';
    case 'secretary':
      return actor.kind === 'staff' && actor.roles.includes('secretary');
  }
}

function wrongTime({ status }: SessionState, { action }: SessionCommand): Refusal {
  if (status === 'signed' && action === 'edit-minutes') return { code: 'minutes.frozen' };
  const isOver = status === 'closed' || status === 'signed' || status === 'cancelled';
  if (isOver) return { code: action === 'vote' ? 'vote.closed' : 'session.over' };
  return { code: status === 'convened' ? 'session.convened-already' : 'session.not-convened' };
}

function unfit(
  calendar: Calendar,
  state: SessionState,
  { action }: SessionCommand,
  instant: string,
): Refusal | undefined {
  switch (action) {
    case 'publish':
      if (state.agenda.length === 0) return { code: 'agenda.empty' };
      return noticeFault(calendar, state, state.startsAt, instant);
    case 'convene':
      if (!hasQuorum(state)) return { code: 'quorum.missing' };
      return localDate(calendar, instant) < localDate(calendar, state.startsAt)
        ? { code: 'session.too-early' }
        : undefined;
    case 'close':
      return state.vote ? { code: 'vote.still-open' } : undefined;
    default:
      return undefined;
  }
}

function missing(state: SessionState, command: SessionCommand): Refusal | undefined {
  const { requires = [] } = sessionRules[command.action];
  const field = requires.find((requirement) => command[requirement as keyof SessionCommand] === undefined);
  if (field) return { code: 'field.required', field };
  const isChange = state.status === 'published' && changesAgenda.includes(command.action);
  return isChange && !command.reason && command.actor.kind !== 'system'
    ? { code: 'agenda.reason-required', field: 'reason' }
    : undefined;
}

function wrongValue(
  calendar: Calendar,
  state: SessionState,
  command: SessionCommand,
  instant: string,
): Refusal | undefined {
  const { action, members = [], question, startsAt = '' } = command;
  switch (action) {
    case 'arrive':
      return listFault(members, (one) => state.body.members.includes(one) && !state.present.includes(one));
    case 'leave':
      return listFault(members, (one) => state.present.includes(one));
    case 'add-item': {
      const twin = state.agenda.some(({ decision }) => decision !== undefined && decision === question?.decision);
      return twin ? { code: 'decision.on-agenda', field: 'question' } : undefined;
    }
    case 'move-item':
      return (command.position ?? 0) < state.agenda.length ? undefined : { code: 'field.too-large', field: 'position' };
    case 'reschedule':
      if (startsAt <= instant) return { code: 'due-date.past', field: 'startsAt' };
      return noticeFault(calendar, state, startsAt, state.publishedAt ?? '');
    case 'edit-minutes':
      return isSection(state, command.section) ? undefined : { code: 'field.option', field: 'section' };
    default:
      return broughtVotesFault(state, command);
  }
}

const listFault = (members: readonly string[], fits: (member: string) => boolean): Refusal | undefined =>
  members.length > 0 && new Set(members).size === members.length && members.every(fits)
    ? undefined
    : { code: 'attendance.unfit', field: 'members' };

/** The minutes' opening and closing words, and what was said on each item. */
const isSection = (state: SessionState, section = ''): boolean =>
  section === 'opening' || section === 'closing' || itemOf(state, section) !== undefined;
