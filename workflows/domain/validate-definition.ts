import type { Stage } from './definition.ts';
import { endingStages, reached, type Way, waysOf } from './process-graph.ts';
import type { Service } from './service.ts';
import { tasksOf } from './stages.ts';
import { conditionFaults, formFaults } from './validate-conditions.ts';
import { textFaults } from './validate-texts.ts';

/**
 * What is wrong with a service, each fault naming the service, the place and what is missing; empty when it may run.
 * A service that passes cannot leave a case stuck: the engine relies on it.
 */
export function validateService(service: Service): string[] {
  return [
    ...figureFaults(service),
    ...graphFaults(service),
    ...Object.entries(service.definition.process.stages).flatMap(([key, stage]) =>
      stageFaults(service, stage).map((fault) => `${key}: ${fault}`),
    ),
    ...conditionFaults(service),
    ...formFaults(service),
    ...textFaults(service),
  ].map((fault) => `${service.definition.key}: ${fault}`);
}

function figureFaults({ definition: { term, fee, validity } }: Service): string[] {
  const days = [term.days, ...(term.variants ?? []).map((variant) => variant.days)];
  const amounts = [fee.otherwise, ...(fee.table ?? []).map((row) => row.amount)];
  return [
    ...days.filter((one) => !isWhole(one, 1)).map((one) => `term: ${one} is not a number of days`),
    ...amounts.filter((one) => !isWhole(one, 0)).map((one) => `fee: ${one} is not a sum in whole drams`),
    ...(validity && !isWhole(validity.months, 1) ? [`validity: ${validity.months} is not a number of months`] : []),
  ];
}

const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

function graphFaults({ definition: { process } }: Service): string[] {
  const { start, stages } = process;
  if (!stages[start]) return [`no stage ${start} to start with`];
  const all = Object.keys(stages);
  const live = reached(process);
  const ending = endingStages(process);
  const undecided = reached(process, ({ outcome }) => !outcome?.decides);
  const unassigned = reached(process, undefined, ({ kind }) => kind !== 'resolution');
  return [
    ...all.filter((key) => !live.has(key)).map((key) => `${key}: cannot be reached`),
    ...all.filter((key) => !ending.has(key)).map((key) => `${key}: no end can be reached`),
    ...all
      .filter((key) => undecided.has(key) && endsWithDecision(stages[key]))
      .map((key) => `${key}: reached without a decision`),
    ...all
      .filter((key) => unassigned.has(key) && needsExecutor(stages[key]))
      .map((key) => `${key}: reached without a resolution that names the executor`),
  ];
}

const endsWithDecision = (stage?: Stage): boolean => stage?.kind === 'end' && stage.status === 'decision';
const needsExecutor = (stage?: Stage): boolean =>
  stage !== undefined && tasksOf(stage).some(({ department }) => department === 'executor');

function stageFaults(service: Service, stage: Stage): string[] {
  const ways = waysOf(stage);
  return [
    ...ways.flatMap((way) => routeFaults(service, way)),
    ...(stage.kind !== 'end' && ways.length === 0 ? ['no way out'] : []),
    ...('days' in stage && !isWhole(stage.days, 1) ? [`${stage.days} is not a number of days`] : []),
    ...taskFaults(stage),
  ];
}

function routeFaults({ definition }: Service, { name, route, outcome }: Way): string[] {
  const { stages } = definition.process;
  const asksToCorrect = route.some(({ to }) => stages[to]?.kind === 'correction');
  return [
    ...route.filter(({ to }) => !stages[to]).map(({ to }) => `${name} leads to ${to}, which is no stage`),
    ...(route.length === 0 || route.at(-1)?.when ? [`${name} has no last route without a condition`] : []),
    ...(route.slice(0, -1).some(({ when }) => !when) ? [`${name} has routes after one without a condition`] : []),
    ...(asksToCorrect && !outcome?.requires?.includes('reason')
      ? [`${name} asks for a correction without a reason`]
      : []),
  ];
}

function taskFaults(stage: Stage): string[] {
  if (stage.kind !== 'work') return [];
  const { tasks, negative = [], outcomes, ends } = stage;
  const keys = tasks.map((task) => task.key);
  const ambiguous = ends === 'all' && tasks.length > 1 && Object.keys(outcomes).length > 1;
  return [
    ...(tasks.length === 0 ? ['no task'] : []),
    ...keys.filter((one, index) => keys.indexOf(one) !== index).map((one) => `two tasks named ${one}`),
    ...negative.filter((one) => !outcomes[one]).map((one) => `the negative outcome ${one} does not exist`),
    ...((ends === 'first-negative' || ambiguous) && negative.length === 0 ? ['no negative outcome is listed'] : []),
  ];
}
