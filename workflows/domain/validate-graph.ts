import type { Process, Stage } from './definition.ts';
import { endingStages, reached, waysOf } from './process-graph.ts';
import { tasksOf } from './stages.ts';

/** What no single stage shows: where a case could be stuck, go round for ever, or end without what an end needs. */
export function graphFaults(process: Process): string[] {
  const { start, stages } = process;
  if (!stages[start]) return [`no stage ${start} to start with`];
  const live = reached(process);
  const ending = endingStages(process);
  const undecided = reached(process, ({ outcome }) => !outcome?.decides);
  const decided = afterDecision(process);
  const unassigned = reached(process, undefined, ({ kind }) => kind !== 'resolution');
  return Object.entries(stages).flatMap(([key, stage]) => [
    ...(live.has(key) ? [] : [`${key}: cannot be reached`]),
    ...(ending.has(key) ? [] : [`${key}: no end can be reached`]),
    ...(undecided.has(key) && endsWithDecision(stage) ? [`${key}: reached without a decision`] : []),
    ...(decided.has(key) && stage.kind === 'correction' ? [`${key}: asked for after the decision`] : []),
    ...(decided.has(key) && decides(stage) ? [`${key}: decides what is decided already`] : []),
    ...(unassigned.has(key) && needsExecutor(stage)
      ? [`${key}: reached without a resolution that names the executor`]
      : []),
    ...(goesRound(process, key) ? [`${key}: goes round for ever without anybody`] : []),
  ]);
}

const endsWithDecision = (stage: Stage): boolean => stage.kind === 'end' && stage.status === 'decision';
const decides = (stage: Stage): boolean => waysOf(stage).some(({ outcome }) => outcome?.decides);
const needsExecutor = (stage: Stage): boolean => tasksOf(stage).some(({ department }) => department === 'executor');

/** All stages that may come after a decision. The clock has stopped for good by then. */
function afterDecision({ stages }: Process): Set<string> {
  const next = Object.values(stages).flatMap((stage) =>
    waysOf(stage).flatMap(({ route, outcome }) => (outcome?.decides ? route.map(({ to }) => to) : [])),
  );
  return new Set(next.flatMap((start) => [...reached({ start, stages })]));
}

/** Whether a case may pass a stage, and come back to it, without any person's act in between. */
function goesRound({ stages }: Process, key: string): boolean {
  const passesBy = (stage?: Stage): boolean =>
    stage?.kind === 'payment' || (stage?.kind === 'issue' && stage.task === undefined);
  const stage = stages[key];
  if (!stage || !passesBy(stage)) return false;
  return waysOf(stage).some(({ route }) =>
    route.some(({ to }) => reached({ start: to, stages }, undefined, passesBy).has(key)),
  );
}
