import type { CaseCommand } from './case-command.ts';
import type { CaseState, OpenTask } from './case-state.ts';
import { enterStage, resumeClock } from './enter-stage.ts';
import type { Law } from './law.ts';
import { dueAfter, ledger, progress } from './ledger.ts';
import { feeOf, termDays } from './register.ts';
import { stageOf, tasksOf } from './stages.ts';
import { type Moment, type Story, tell } from './story.ts';
import { countedFrom } from './working-time.ts';

/** What officials do to a case at any time, apart from the steps of its process. Each is carried out after it was let pass. */
type Carry = (law: Law, story: Story, command: CaseCommand, moment: Moment) => Story;

export const assign: Carry = (_, story, { task = '', assignee }, moment) =>
  assignee ? tell(story, moment, 'task.assigned', { task, assignee }) : story;

/** Asks somebody beside the process; the case does not wait for the answer. */
export const askOpinion: Carry = (_, story, { assignee, text }, moment) => {
  if (!assignee || !text) return story;
  const { userId, department } = assignee;
  const task: OpenTask = {
    id: `second-opinion#${story.state.opened + 1}`,
    key: 'second-opinion',
    role: 'specialist',
    ...(department && { department }),
    executor: userId,
    openedAt: moment.at,
    aside: true,
  };
  return tell(story, moment, 'opinion.asked', { task, text });
};

export const suspend: Carry = (law, story, { reason }, moment) => {
  if (!reason) return story;
  const stopped = { ...story.state, suspensions: [...story.state.suspensions, { from: moment.at }] };
  const { left } = progress(law.calendar, stopped, moment.at);
  const told = tell(story, moment, 'case.suspended', { reason });
  return tell(told, moment, 'clock.suspended', { ground: 'proceedings', daysLeft: left });
};

export const resume: Carry = (law, story, { reason }, moment) =>
  resumeClock(law, tell(story, moment, 'case.resumed', { reason }), moment);

export const forward: Carry = (_, story, { text }, moment) =>
  text ? tell(tell(story, moment, 'case.forwarded', { text }), moment, 'case.closed', { status: 'forwarded' }) : story;

export const link: Carry = (_, story, { target }, moment) =>
  target ? tell(story, moment, 'case.linked', { target }) : story;

/** The number is kept; what comes to it is found in the other case. */
export const merge: Carry = (_, story, { target, reason }, moment) => {
  if (!target) return story;
  const merged = tell(story, moment, 'case.merged', { into: target, reason });
  return tell(merged, moment, 'case.closed', { status: 'merged' });
};

export const annul: Carry = (_, story, { reason }, moment) =>
  tell(story, moment, 'case.closed', { status: 'annulled', reason });

/** What a registration says, put right; whatever follows from the answers is reckoned anew. */
export const correct: Carry = (law, story, { content, facts, settlement, reason }, moment) => {
  if (!content || !facts || !reason) return story;
  const { state } = story;
  return tell(story, moment, 'registration.corrected', {
    content,
    facts,
    settlement: settlement ?? state.settlement,
    reason,
    ...reckoned(law, state, facts, moment.at),
  });
};

/** The paper stood under the wrong service: the other one's process begins from its start, the term runs since registration. */
export const reclassify: Carry = (law, story, command, moment) => {
  const { definition, law: ref, content, facts, reason } = command;
  if (!definition || !content || !facts || !reason) return story;
  const other: Law = { ...law, definition };
  const told = tell(story, moment, 'case.reclassified', {
    from: story.state.service,
    service: definition.key,
    version: definition.version,
    law: ref,
    content,
    facts,
    reason,
    ...reckoned(other, story.state, facts, moment.at),
  });
  return enterStage(other, told, definition.process.start, moment);
};

/** The same service by a newer definition; the case stays in its stage. */
export const migrate: Carry = (law, story, { definition, law: ref, reason }, moment) => {
  if (!definition) return story;
  const { state } = story;
  return tell(story, moment, 'case.migrated', {
    version: definition.version,
    law: ref,
    reason,
    ...reckoned({ ...law, definition }, state, state.facts, moment.at),
  });
};

/** Begins again where it was decided, or from the start, with a term of its own; the old decision is kept. */
export const reopen: Carry = (law, story, { reason, documents = [] }, moment) => {
  if (!reason) return story;
  const { state } = story;
  const from = countedFrom(law.calendar, moment.at);
  const { dueAt } = ledger(law.calendar, { countedFrom: from, term: state.term, suspensions: [] });
  if (!dueAt) throw new Error('a term without suspension has an end');
  const told = tell(story, moment, 'case.reopened', { reason, documents, countedFrom: from, dueAt });
  const { start, stages } = law.definition.process;
  const decidedIn = state.decision?.stage ?? start;
  return enterStage(law, told, decidedIn in stages ? decidedIn : start, moment);
};

function reckoned({ definition, calendar }: Law, state: CaseState, facts: CaseState['facts'], instant: string) {
  const term = { days: termDays(definition.term, facts), kind: definition.term.kind };
  const runs = state.status === 'in-progress' && state.lapsedAt === undefined;
  return {
    term,
    fee: feeOf(definition.fee, facts),
    ...(runs && { dueAt: dueAfter(calendar, { ...state, term }, instant) }),
  };
}

/** Why a case cannot go on by another definition of its service, or nothing. */
export function migrationFault(law: Law, state: CaseState, command: CaseCommand): string | undefined {
  const { definition } = command;
  if (!definition || definition.key !== law.definition.key) return state.service;
  const { stage } = state.stage;
  const kept = definition.process.stages[stage];
  const known = kept?.kind === stageOf(law, stage).kind ? tasksOf(kept).map(({ key }) => key) : undefined;
  return known && state.tasks.every(({ key, aside }) => aside || known.includes(key)) ? undefined : stage;
}

/** The law after a command: a case that was reclassified or moved on runs by the definition that came with it. */
export const lawAfter = (law: Law, { definition }: CaseCommand, { events }: Story): Law =>
  definition && events.some(({ type }) => type === 'case.reclassified' || type === 'case.migrated')
    ? { ...law, definition }
    : law;
