import type { CaseState, OpenTask } from './case-state.ts';
import { holds } from './condition.ts';
import type { Decision, OutcomeDefinition, Requirement, Route, Stage, TaskDefinition } from './definition.ts';
import type { Law } from './law.ts';

export function stageOf(law: Law, key: string): Stage {
  const stage = law.definition.process.stages[key];
  if (!stage) throw new Error(`${law.definition.key}: no stage ${key}`);
  return stage;
}

/** Where a case with these facts goes. A validated definition always has an answer. */
export function follow(route: Route, facts: CaseState['facts']): string {
  const taken = route.find(({ when }) => !when || holds(when, facts));
  if (!taken) throw new Error('a route without a last resort');
  return taken.to;
}

export function tasksOf(stage: Stage): readonly TaskDefinition[] {
  if (stage.kind === 'work') return stage.tasks;
  return 'task' in stage && stage.task ? [stage.task] : [];
}

/** How a person may complete the tasks of a stage, whatever its kind. */
export function outcomesOf(stage: Stage): Readonly<Record<string, OutcomeDefinition>> {
  switch (stage.kind) {
    case 'work':
    case 'resolution':
    case 'opinion':
    case 'council':
      return stage.outcomes;
    case 'payment':
      return { paid: one(stage.paid, ['payment']) };
    case 'delivery':
      return { delivered: one(stage.delivered, ['proof']) };
    case 'issue':
      return stage.task ? { issued: one(stage.issued, ['document']) } : {};
    case 'forwarding':
      return { forwarded: one(stage.forwarded, ['text']) };
    default:
      return {};
  }
}

/** A second opinion leads nowhere by itself. */
const asideOutcomes: Readonly<Record<string, OutcomeDefinition>> = {
  given: { to: [], requires: ['text'], accepts: ['document'] },
};

/** How a person may complete an open task: a second opinion is given, whatever the stage. */
export const outcomesFor = (
  law: Law,
  { stage }: CaseState,
  { aside }: OpenTask,
): Readonly<Record<string, OutcomeDefinition>> => (aside ? asideOutcomes : outcomesOf(stageOf(law, stage.stage)));

const one = (to: Route, requires: Requirement[]): OutcomeDefinition => ({ to, requires });

/** The outcome that a stage ends with now, or nothing while it goes on. The first negative one outweighs all others. */
export function decisiveOutcome(stage: Stage, state: CaseState, latest: string): string | undefined {
  if (stage.kind !== 'work') return latest;
  const given = Object.values(state.outcomes);
  const negative = stage.negative?.find((outcome) => given.includes(outcome));
  if (stage.ends === 'any') return latest;
  if (stage.ends === 'first-negative' && negative) return negative;
  return state.tasks.every(({ aside }) => aside) ? (negative ?? latest) : undefined;
}

/** Tasks as they open: to the department of the definition, or to whom the resolution named. */
export function openTasks(stage: Stage, state: CaseState, at: string): OpenTask[] {
  return tasksOf(stage).map(({ key, role, department }, index) => ({
    id: `${key}#${state.opened + index + 1}`,
    key,
    role,
    openedAt: at,
    ...(department && department !== 'executor' && { department }),
    ...(department === 'executor' && state.executor?.department && { department: state.executor.department }),
    ...(department === 'executor' && state.executor && { executor: state.executor.userId }),
  }));
}

/** The decision that the last word of a stage makes on the application, if it makes one. */
export const decisionOf = (stage: Stage, outcome: string): Decision | undefined => outcomesOf(stage)[outcome]?.decides;
