import type { Actor } from '../../workflows/domain/actor.ts';
import { advance, wake } from '../../workflows/domain/advance.ts';
import type { AllowedAction } from '../../workflows/domain/allowed-actions.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { CaseState } from '../../workflows/domain/case-state.ts';
import type { Facts } from '../../workflows/domain/condition.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { issueAct, wantedNumber } from '../../workflows/domain/numbers.ts';
import { stageOf } from '../../workflows/domain/stages.ts';
import { isRefusal } from '../../workflows/domain/story.ts';
import { possible } from './any-course.ts';
import { monday, registeredCase } from './cases.ts';
import { asCommand } from './people.ts';

/** Somebody does something, or nobody does until the time of the stage has passed. */
export type Step = { readonly send: CaseCommand } | { readonly lapses: string };

/** A way from the registration on, and how the case stands at its end. */
export interface Path {
  readonly facts: Facts;
  readonly steps: readonly Step[];
  readonly state: CaseState;
  readonly at: string;
}

/** The shortest path to each end of a process and through each stage whose time may pass, by what it shows. */
export function pathsOf(law: Law, facts: Facts = {}): Map<string, Path> {
  const found = new Map<string, Path>();
  const seen = new Set<string>();
  const start = { facts, steps: [], at: monday, state: registeredCase(law, facts).state };
  for (let open: Path[] = [numbered(law, start)]; open.length > 0; ) {
    const reached = open.flatMap((path) => nextOf(law, path)).filter((path) => isNew(seen, path));
    for (const path of reached.filter(isClosed))
      for (const goal of goalsOf(law, path)) if (!found.has(goal)) found.set(goal, path);
    open = reached.filter((path) => !isClosed(path));
  }
  return found;
}

const isClosed = ({ state }: Path): boolean => state.status === 'closed';
const lapsedIn = ({ steps }: Path): string[] =>
  [...new Set(steps.flatMap((step) => ('lapses' in step ? step.lapses : [])))].sort();

function goalsOf(law: Law, path: Path): string[] {
  const { stage, end } = path.state;
  const place = stageOf(law, stage.stage).kind === 'end' ? ` in ${stage.stage}` : '';
  return [`${end?.status}${place}`, ...lapsedIn(path).map((one) => `nobody answers in ${one}`)];
}

function isNew(seen: Set<string>, path: Path): boolean {
  const { stage, tasks, outcomes, decision, executor, end } = path.state;
  const place = [stage.stage, tasks.map(({ key }) => key), outcomes, decision?.decision, end?.status, !executor];
  const key = JSON.stringify([place, lapsedIn(path)]);
  return !seen.has(key) && seen.add(key) !== undefined;
}

function nextOf(law: Law, path: Path): Path[] {
  const { state } = path;
  const ofProcess = possible(law, { state, events: [] }).filter(([, { action }]) =>
    ['complete', 'answer', 'withdraw'].includes(action),
  );
  return [...ofProcess.flatMap(([actor, picked]) => acted(law, path, actor, picked)), ...lapsed(law, path)];
}

function acted(law: Law, path: Path, actor: Actor, picked: AllowedAction): Path[] {
  const send = asCommand(law, path.state, actor, picked);
  const story = advance(law, path.state, send, path.at);
  return isRefusal(story) ? [] : [numbered(law, { ...path, steps: [...path.steps, { send }], state: story.state })];
}

function lapsed(law: Law, path: Path): Path[] {
  const { stage, until } = path.state.stage;
  const { kind } = stageOf(law, stage);
  if (!until || (kind !== 'correction' && kind !== 'opinion')) return [];
  const { state } = wake(law, path.state, until);
  return [numbered(law, { ...path, steps: [...path.steps, { lapses: stage }], state, at: until })];
}

/** With whatever number it waits for; the engine gives it another. */
function numbered(law: Law, path: Path): Path {
  if (!wantedNumber(law, path.state)) return path;
  return numbered(law, { ...path, state: issueAct(law, path.state, 'N 1', path.at).state });
}

/** The one path on which everybody takes the first way on. */
export function usualPath(law: Law, facts: Facts = {}): Path {
  let path = numbered(law, { facts, steps: [], at: monday, state: registeredCase(law, facts).state });
  while (!isClosed(path)) {
    const [on] = nextOf(law, path);
    if (!on) throw new Error(`${law.definition.key}: nobody goes on from ${path.state.stage.stage}`);
    path = on;
  }
  return path;
}
