import type { Actor } from './actor.ts';
import type { Action, CaseCommand } from './case-command.ts';
import type { CaseState, OpenTask } from './case-state.ts';
import type { OutcomeDefinition, Requirement } from './definition.ts';
import type { Law } from './law.ts';
import { isOrStandsInFor, mayDo, rules, type Tone } from './permissions.ts';
import { contradictsSilence, silenceSpeaks } from './silence.ts';
import { outcomesFor, stageOf } from './stages.ts';

export interface AllowedAction {
  readonly action: Action;
  readonly task?: string;
  readonly outcome?: string;
  readonly requires: readonly Requirement[];
  readonly accepts: readonly Requirement[];
  readonly tone: Tone;
}

/** What a person may do to a case now; each entry can be sent back as a command. The way on comes first. */
export function allowedActions(law: Law, state: CaseState, actor: Actor): AllowedAction[] {
  if (state.status === 'new') return [];
  const { tasks } = state;
  const ofTasks = tasks.filter((task) => mayDo(actor, 'complete', state, task) && isWithin(law, state, actor, task));
  return [
    ...ofTasks.flatMap((task) => taskActions(law, state, actor, task)),
    ...general.filter((action) => mayDo(actor, action, state) && isPossible(law, state, action)).map(entry),
    ...(mayDo(actor, 'assign', state) ? tasks.map(({ id }) => ({ ...entry('assign'), task: id })) : []),
    ...(actor.kind === 'system' ? tasks.filter(({ claimedBy }) => claimedBy).map(releaseOf) : []),
  ];
}

/** The council has its word where a case waits for it, and nowhere else. */
const isWithin = (law: Law, { stage }: CaseState, actor: Actor, { aside }: OpenTask): boolean =>
  actor.kind !== 'council' || (stageOf(law, stage.stage).kind === 'council' && !aside);

/** All that is about the case and not about one of its tasks. */
const general: readonly Action[] = [
  'answer',
  'message',
  'note',
  'add-document',
  'ask-opinion',
  'link',
  'extend',
  'stop-silence',
  'resume',
  'suspend',
  'correct',
  'reclassify',
  'migrate',
  'forward',
  'merge',
  'annul',
  'withdraw',
  'reopen',
];

function entry(action: Action): AllowedAction {
  const { requires = [], accepts = [], tone = 'neutral' } = rules[action];
  return { action, requires, accepts, tone };
}

const releaseOf = ({ id }: OpenTask): AllowedAction => ({ ...entry('release'), task: id });

/** What an action needs of the case beyond its status. */
function isPossible(law: Law, state: CaseState, action: Action): boolean {
  switch (action) {
    case 'extend':
      return mayExtend(law, state);
    case 'stop-silence':
      return silenceSpeaks(law, state);
    default:
      return true;
  }
}

/** Once, and before the term has passed. */
const mayExtend = ({ definition }: Law, { extension, dueAt, lapsedAt }: CaseState): boolean =>
  definition.extension !== undefined && extension === undefined && dueAt !== undefined && lapsedAt === undefined;

function taskActions(law: Law, state: CaseState, actor: Actor, task: OpenTask): AllowedAction[] {
  const mine = actor.kind === 'staff' && task.claimedBy !== undefined && isOrStandsInFor(actor, task.claimedBy);
  const isCouncil = actor.kind === 'council';
  if (task.claimedBy && !mine && !isCouncil) return [];
  const outcomes = Object.entries(outcomesFor(law, state, task)).filter(
    ([, definition]) => !contradictsSilence(law, state, definition),
  );
  return [
    ...(isCouncil ? [] : [{ ...entry(mine ? 'release' : 'claim'), task: task.id }]),
    ...outcomes.map(
      ([outcome, definition], index): AllowedAction => ({
        action: 'complete',
        task: task.id,
        outcome,
        requires: definition.requires ?? [],
        accepts: definition.accepts ?? [],
        tone: toneOf(definition, index),
      }),
    ),
  ];
}

/** The first outcome is the way on; one that asks for a reason sends back or says no. */
function toneOf({ requires, decides }: OutcomeDefinition, index: number): Tone {
  if (decides === 'refused') return 'danger';
  return index === 0 && !requires?.includes('reason') ? 'primary' : 'neutral';
}

/** The entry that a command sends back, or nothing: then it is not allowed. */
export const entryOf = (allowed: readonly AllowedAction[], command: CaseCommand): AllowedAction | undefined =>
  allowed.find(
    ({ action, task, outcome }) => action === command.action && task === command.task && outcome === command.outcome,
  );
