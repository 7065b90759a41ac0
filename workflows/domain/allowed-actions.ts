import type { Actor } from './actor.ts';
import type { Action, CaseCommand } from './case-command.ts';
import type { CaseState, OpenTask } from './case-state.ts';
import type { OutcomeDefinition, Requirement } from './definition.ts';
import type { Law } from './law.ts';
import { mayDo } from './permissions.ts';
import { outcomesOf, stageOf } from './stages.ts';

export interface AllowedAction {
  readonly action: Action;
  readonly task?: string;
  readonly outcome?: string;
  readonly requires: readonly Requirement[];
  readonly accepts: readonly Requirement[];
  readonly tone: 'primary' | 'neutral' | 'danger';
}

/** What a person may do to a case now; each entry can be sent back as a command. */
export function allowedActions(law: Law, state: CaseState, actor: Actor): AllowedAction[] {
  if (state.status === 'new' || state.status === 'closed') return [];
  const may = (action: Action, task?: OpenTask) => mayDo(actor, action, state, task);
  return [
    ...state.tasks.filter((task) => may('complete', task)).flatMap((task) => taskActions(law, state, actor, task)),
    ...(may('answer') ? [act('answer', 'primary', ['text'], ['document'])] : []),
    ...(may('message') ? [act('message', 'neutral', ['text'], ['document'])] : []),
    ...(may('withdraw') ? [act('withdraw', 'danger', [], ['reason'])] : []),
  ];
}

const act = (
  action: Action,
  tone: AllowedAction['tone'],
  requires: readonly Requirement[],
  accepts: readonly Requirement[] = [],
): AllowedAction => ({ action, requires, accepts, tone });

function taskActions(law: Law, state: CaseState, actor: Actor, task: OpenTask): AllowedAction[] {
  const mine = actor.kind === 'staff' && task.claimedBy === actor.userId;
  if (task.claimedBy && !mine) return [];
  const outcomes = Object.entries(outcomesOf(stageOf(law, state.stage.stage)));
  return [
    { ...act(mine ? 'release' : 'claim', 'neutral', []), task: task.id },
    ...outcomes.map(([outcome, definition], index) => ({
      ...act('complete', toneOf(definition, index), definition.requires ?? [], definition.accepts),
      task: task.id,
      outcome,
    })),
  ];
}

/** The first outcome is the way on; one that asks for a reason sends back or says no. */
function toneOf({ requires, decides }: OutcomeDefinition, index: number): AllowedAction['tone'] {
  if (decides === 'refused') return 'danger';
  return index === 0 && !requires?.includes('reason') ? 'primary' : 'neutral';
}

/** The entry that a command sends back, or nothing: then it is not allowed. */
export const entryOf = (allowed: readonly AllowedAction[], command: CaseCommand): AllowedAction | undefined =>
  allowed.find(
    ({ action, task, outcome }) => action === command.action && task === command.task && outcome === command.outcome,
  );
