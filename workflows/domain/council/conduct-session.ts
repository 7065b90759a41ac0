import { type ActorRef, system } from '../actor.ts';
import type { Calendar } from '../calendar.ts';
import type { Refusal } from '../error-codes.ts';
import type { Role } from '../roles.ts';
import type { Moment } from '../story.ts';
import { isChair, quorumOf } from './body.ts';
import type { SessionCommand, SessionWho } from './session-command.ts';
import { sessionRules } from './session-command.ts';
import { type SessionStory, tellSession } from './session-event.ts';
import { sessionRefusal } from './session-refusals.ts';
import { hasQuorum, itemOf, type SessionState } from './session-state.ts';
import { castVotes, closeVote, endItem, openVote, voidVote } from './session-votes.ts';

/** The rules of a session, total and pure: what follows from a command, or why it is refused. */
export function conductSession(
  calendar: Calendar,
  state: SessionState,
  command: SessionCommand,
  at: string,
): SessionStory | Refusal {
  return (
    sessionRefusal(calendar, state, command, at) ??
    carryOut({ state, events: [] }, command, { at, actor: refOf(state, command) })
  );
}

const roleOf: Readonly<Record<SessionWho, Role>> = {
  chair: 'head',
  secretary: 'secretary',
  member: 'council-member',
  system: 'secretary',
};

/** The part that somebody acted in: the first that the action asks for and the person has. */
function refOf(state: SessionState, { actor, action }: SessionCommand): ActorRef {
  if (actor.kind !== 'staff') return system;
  const { userId, roles } = actor;
  const who = sessionRules[action].who.find((one) => one !== 'chair' || isChair(state.body, actor)) ?? 'secretary';
  const standsIn = who === 'chair' && userId !== state.body.chair;
  const role = roles.includes(roleOf[who]) ? roleOf[who] : (roles[0] ?? roleOf[who]);
  return { kind: 'staff', userId, role, ...(standsIn && { for: state.body.chair }) };
}

function carryOut(story: SessionStory, command: SessionCommand, moment: Moment): SessionStory {
  const { state } = story;
  const { action, item = '', reason, text, members = [], place } = command;
  const position = Math.min(command.position ?? state.agenda.length, state.agenda.length);
  switch (action) {
    case 'publish':
      return tellSession(story, moment, 'session.published', { items: state.agenda.length });
    case 'convene': {
      const { body = state.body } = command;
      return tellSession(story, moment, 'session.convened', { body, present: state.present.length });
    }
    case 'reschedule':
      return tellSession(story, moment, 'session.rescheduled', { startsAt: command.startsAt ?? '', place, reason });
    case 'cancel':
      return reason ? tellSession(story, moment, 'session.cancelled', { reason }) : story;
    case 'close':
      return close(story, moment);
    case 'add-item': {
      const { question } = command;
      const id = `i${state.added + 1}`;
      return question
        ? tellSession(story, moment, 'agenda.item-added', { item: id, question, position, reason })
        : story;
    }
    case 'move-item':
      return tellSession(story, moment, 'agenda.item-moved', { item, position, reason });
    case 'remove-item':
      return tellSession(story, moment, 'agenda.item-removed', {
        item,
        decision: itemOf(state, item)?.decision,
        reason,
      });
    case 'arrive':
      return arrive(story, members, moment);
    case 'leave':
      return leave(story, members, moment);
    case 'open-item':
      return tellSession(story, moment, 'item.opened', { item });
    case 'conclude-item':
      return endItem(story, item, 'noted', moment);
    case 'postpone-item':
      return endItem(story, item, 'postponed', moment, { reason });
    case 'return-item':
      return endItem(story, item, 'returned', moment, { reason });
    case 'withdraw-item':
      return endItem(state.vote?.item === item ? voidVote(story, moment) : story, item, 'withdrawn', moment, {
        reason,
      });
    case 'state-conflict': {
      const member = command.actor.kind === 'staff' ? command.actor.userId : '';
      return tellSession(story, moment, 'conflict.stated', { item, member, text });
    }
    case 'propose-amendment': {
      const amendment = `a${(itemOf(state, item)?.amendments.length ?? 0) + 1}`;
      return text ? tellSession(story, moment, 'amendment.proposed', { item, amendment, text }) : story;
    }
    case 'open-vote':
      return openVote(story, command, moment);
    case 'vote':
    case 'record-votes':
    case 'count-hands':
    case 'hand-out-ballots':
    case 'record-protocol':
      return castVotes(story, command, moment);
    case 'close-vote':
      return closeVote(story, moment);
    case 'void-vote':
      return voidVote(story, moment, reason);
    case 'edit-minutes':
      return text ? tellSession(story, moment, 'minutes.edited', { section: command.section ?? '', text }) : story;
    case 'sign-minutes':
      return tellSession(story, moment, 'minutes.signed', {});
  }
}

const byRules = ({ at }: Moment): Moment => ({ at, actor: system });

function arrive(story: SessionStory, members: readonly string[], moment: Moment): SessionStory {
  const arrived = tellSession(story, moment, 'attendance.arrived', { members });
  const isRegained = story.state.status === 'convened' && !hasQuorum(story.state) && hasQuorum(arrived.state);
  return isRegained ? tellSession(arrived, byRules(moment), 'quorum.regained', quorumNow(arrived.state)) : arrived;
}

/** Whoever leaves may take the quorum along; a voting that goes on is then void. */
function leave(story: SessionStory, members: readonly string[], moment: Moment): SessionStory {
  const left = tellSession(story, moment, 'attendance.left', { members });
  if (story.state.status !== 'convened' || !hasQuorum(story.state) || hasQuorum(left.state)) return left;
  const lost = tellSession(left, byRules(moment), 'quorum.lost', quorumNow(left.state));
  return lost.state.vote ? voidVote(lost, byRules(moment)) : lost;
}

const quorumNow = ({ present, body }: SessionState) => ({ present: present.length, needed: quorumOf(body) });

/** What was not come to goes back to the queue. */
function close(story: SessionStory, moment: Moment): SessionStory {
  const left = story.state.agenda.filter(({ status }) => status === 'waiting' || status === 'open');
  const ended = left.reduce((told, { id }) => endItem(told, id, 'postponed', byRules(moment)), story);
  return tellSession(ended, moment, 'session.closed', {});
}
