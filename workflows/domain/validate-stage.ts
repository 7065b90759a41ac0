import type { CouncilStage, Process, ServiceDefinition, Stage, WorkStage } from './definition.ts';
import { type Way, waysOf } from './process-graph.ts';
import { outcomesOf } from './stages.ts';
import { isWhole, unknownJournal } from './validate-figures.ts';

/** What is wrong with a stage, seen by itself and by where it leads. */
export function stageFaults({ process, silence }: ServiceDefinition, stage: Stage): string[] {
  const ways = waysOf(stage);
  return [
    ...ways.flatMap((way) => routeFaults(process, way)),
    ...(stage.kind !== 'end' && ways.length === 0 ? ['no way out'] : []),
    ...('days' in stage && !isWhole(stage.days, 1) ? [`${stage.days} is not a number of days`] : []),
    ...(silence.effect === 'granted' ? silenceFaults(stage) : []),
    ...kindFaults(process, stage),
  ];
}

function routeFaults({ stages }: Process, { name, route, outcome }: Way): string[] {
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

/** Where silence has granted, nobody may refuse: then the same stage must be able to grant. */
function silenceFaults(stage: Stage): string[] {
  const decisions = Object.values(outcomesOf(stage)).map(({ decides }) => decides);
  return decisions.includes('refused') && !decisions.includes('granted')
    ? ['refuses, but cannot grant what silence has granted']
    : [];
}

function kindFaults(process: Process, stage: Stage): string[] {
  switch (stage.kind) {
    case 'work':
      return workFaults(process, stage);
    case 'council':
      return councilFaults(stage);
    case 'issue':
      return unknownJournal(stage.journal);
    case 'forwarding':
      return stage.forwarded.every(({ to }) => process.stages[to]?.kind === 'end')
        ? []
        : ['what is forwarded goes on here'];
    default:
      return [];
  }
}

/** Whatever the vote, it decides: for, or against. */
function councilFaults({ outcomes }: CouncilStage): string[] {
  const decisions = Object.values(outcomes).flatMap(({ decides }) => decides ?? []);
  return [
    ...(decisions.includes('refused') ? [] : ['the council has no outcome that refuses']),
    ...(decisions.some((decides) => decides !== 'refused') ? [] : ['the council has no outcome but to refuse']),
  ];
}

function workFaults(process: Process, { tasks, negative = [], outcomes, ends }: WorkStage): string[] {
  const keys = tasks.map((task) => task.key);
  const several = ends === 'all' && tasks.length > 1;
  const ambiguous = several && Object.keys(outcomes).length > 1;
  return [
    ...(tasks.length === 0 ? ['no task'] : []),
    ...keys.filter((one, index) => keys.indexOf(one) !== index).map((one) => `two tasks named ${one}`),
    ...negative.filter((one) => !outcomes[one]).map((one) => `the negative outcome ${one} does not exist`),
    ...((ends === 'first-negative' || ambiguous) && negative.length === 0 ? ['no negative outcome is listed'] : []),
    ...(several ? negative.filter((one) => needsItsReason(process, outcomes[one])) : []).map(
      (one) => `the reason of ${one} would be lost while the others are waited for`,
    ),
  ];
}

/** What follows is told with the words of whoever comes last. */
const needsItsReason = ({ stages }: Process, outcome?: WorkStage['outcomes'][string]): boolean =>
  outcome !== undefined &&
  (outcome.decides !== undefined || outcome.to.some(({ to }) => stages[to]?.kind === 'correction'));
