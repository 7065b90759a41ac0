import type { DecisionInput, SessionInput } from '../../workflows/contract/council.ts';
import type { PermitInput } from '../../workflows/contract/permit.ts';
import type { SubjectBatch } from '../../workflows/contract/subject.ts';
import { system } from '../../workflows/domain/actor.ts';
import { beginSession } from '../../workflows/domain/council/begin-session.ts';
import { conductSession } from '../../workflows/domain/council/conduct-session.ts';
import { comeIntoForce, decide } from '../../workflows/domain/council/decide.ts';
import type { DecisionCommand } from '../../workflows/domain/council/decision-command.ts';
import { type DecisionEvent, tellDecision } from '../../workflows/domain/council/decision-event.ts';
import type { DecisionState } from '../../workflows/domain/council/decision-state.ts';
import type { SessionCommand } from '../../workflows/domain/council/session-command.ts';
import type { SessionEvent } from '../../workflows/domain/council/session-event.ts';
import type { SessionState } from '../../workflows/domain/council/session-state.ts';
import type { Refusal } from '../../workflows/domain/error-codes.ts';
import { advancePermit, grantPermit, wakePermit } from '../../workflows/domain/permit/permit-advance.ts';
import type { PermitCommand } from '../../workflows/domain/permit/permit-command.ts';
import type { PermitEvent } from '../../workflows/domain/permit/permit-event.ts';
import type { PermitState } from '../../workflows/domain/permit/permit-state.ts';
import type { SubjectEvent, SubjectState } from '../../workflows/domain/subject.ts';
import { decoded, type ExportedHistory, updatesOf } from './told-again.ts';

/** The batches that were recorded in a run, in order. */
export const batchesIn = ({ events }: ExportedHistory): SubjectBatch[] =>
  events.flatMap(({ activityTaskScheduledEventAttributes: scheduled }) =>
    scheduled?.activityType.name === 'recordSubject' ? [decoded<SubjectBatch>(scheduled.input)] : [],
  );

/** Acts of people and of other workflows; others only wait for an answer. */
export const commandsOf = (history: ExportedHistory) => updatesOf(history).filter(({ name }) => name === 'command');

interface Telling<S, E> {
  readonly state: S;
  readonly events: readonly E[];
}

/** How a run began, and what the law makes of a recorded moment by itself; else the next command is carried out then. */
interface Teller<S, E> {
  readonly state: S;
  byItself(state: S, next: E): Telling<S, E> | undefined;
  byCommand(state: S, asked: unknown, at: string): Telling<S, E> | Refusal;
}

/** The events that the present law makes of what went into a run; of the record it takes only moments, numbers and answers. */
export function subjectToldAgain(history: ExportedHistory): SubjectEvent[] {
  const started = history.events[0]?.workflowExecutionStartedEventAttributes;
  if (!started) throw new Error('a history begins with its start');
  const recorded = batchesIn(history).flatMap(({ events }) => events);
  switch (started.workflowType?.name) {
    case 'permitWorkflow':
      return told(permitTeller(decoded(started.input)), history, recorded as PermitEvent[]);
    case 'sessionWorkflow':
      return told(sessionTeller(decoded(started.input)), history, recorded as SessionEvent[]);
    default:
      return told(decisionTeller(decoded(started.input)), history, recorded as DecisionEvent[]);
  }
}

function told<S extends SubjectState, E extends SubjectEvent>(
  teller: Teller<S, E>,
  history: ExportedHistory,
  recorded: readonly E[],
): E[] {
  const asked = commandsOf(history);
  let { state } = teller;
  const events: E[] = [];
  for (let next = recorded[0]; next; next = recorded[events.length]) {
    const story = teller.byItself(state, next) ?? commanded(teller, state, asked.shift()?.args, next.at);
    state = story.state;
    events.push(...story.events);
  }
  return events;
}

function commanded<S, E>(
  teller: Teller<S, E>,
  state: S,
  args: Parameters<typeof decoded>[0] | undefined,
  at: string,
): Telling<S, E> {
  if (!args) throw new Error(`nobody asked for what was recorded at ${at}`);
  const story = teller.byCommand(state, decoded(args), at);
  if ('code' in story) throw new Error(`refused now: ${story.code}`);
  return story;
}

const permitTeller = ({ state: began, grant }: PermitInput): Teller<PermitState, PermitEvent> => ({
  state: began,
  byItself(state, { type, at }) {
    if (type === 'permit.granted' && grant) return grantPermit(state, grant, at);
    const isOfClock = type === 'permit.took-effect' || type === 'permit.reminded' || type === 'permit.expired';
    return isOfClock ? wakePermit(state, at) : undefined;
  },
  byCommand: (state, asked, at) => advancePermit(state, asked as PermitCommand, at),
});

const sessionTeller = ({ calendar, state: began, draft }: SessionInput): Teller<SessionState, SessionEvent> => ({
  state: began,
  byItself(state, { type, at, actor, data }) {
    if (type === 'session.drafted' && draft) return beginSession(state, draft, at);
    // What another session took first leaves the agenda without anybody's asking.
    if (type !== 'agenda.item-removed' || actor.kind !== 'system') return undefined;
    const removed = conductSession(calendar, state, { action: 'remove-item', actor: system, key: at, ...data }, at);
    return 'code' in removed ? undefined : removed;
  },
  byCommand: (state, asked, at) => conductSession(calendar, state, asked as SessionCommand, at),
});

const decisionTeller = ({ calendar, state: began, begin }: DecisionInput): Teller<DecisionState, DecisionEvent> => ({
  state: began,
  byItself(state, { type, at, data }) {
    const story = { state, events: [] };
    if (type === 'decision.in-force') return comeIntoForce(state, at);
    if (type === 'decision.numbered') return tellDecision(story, { at, actor: system }, type, data);
    if (type === 'case.told') return tellDecision(story, { at, actor: system }, type, data);
    if (state.seq > 0 || !begin) return undefined;
    const moment = { at, actor: begin.by };
    return begin.origin
      ? tellDecision(story, moment, 'decision.referred', { draft: begin.draft, origin: begin.origin })
      : tellDecision(story, moment, 'decision.drafted', { draft: begin.draft });
  },
  byCommand: (state, asked, at) => decide(calendar, state, asked as DecisionCommand, at),
});
