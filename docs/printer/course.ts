import type { EndStatus, Process, Stage } from '../../workflows/domain/definition.ts';
import { rules } from '../../workflows/domain/permissions.ts';
import { type Way, waysOf } from '../../workflows/domain/process-graph.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { en } from './words.ts';

/** The stages as they follow when everything goes well: the first way out of each, to an end. */
export function usualPath({ start, stages }: Process): string[] {
  const path: string[] = [];
  let key: string | undefined = start;
  while (key !== undefined && !path.includes(key)) {
    path.push(key);
    const stage: Stage | undefined = stages[key];
    key = stage && waysOf(stage)[0]?.route.at(-1)?.to;
  }
  return path;
}

/** How a case may end by its process, or by silence where the law gives it a meaning. */
export function endsOf({ definition: { process, silence } }: Service): EndStatus[] {
  const stages = Object.values(process.stages);
  const decisions = stages.flatMap(waysOf).flatMap(({ outcome }) => outcome?.decides ?? []);
  const byProcess = stages.flatMap((stage) => {
    if (stage.kind !== 'end') return [];
    return stage.status === 'decision' ? decisions : [stage.status];
  });
  const bySilence: EndStatus[] =
    silence.effect === 'granted' && decisions.includes('granted') ? ['granted-by-silence'] : [];
  return [...new Set<EndStatus>([...byProcess, ...bySilence])];
}

/** What ends a case of any service, apart from its process. */
export function endingActionsWords(): string {
  const ending = Object.entries(rules).filter(([, { clock }]) => clock === 'ends');
  return `A case of any service may also be ended by: ${ending.map(([action]) => `“${en(`action.${action}`)}”`).join(', ')}.`;
}

/** What leads on without anybody's outcome is told by its event. */
const byItself: Readonly<Record<string, string>> = {
  answered: 'event.correction.answered',
  lapsed: 'event.correction.lapsed',
  unanswered: 'event.opinion.lapsed',
  issued: 'event.act.issued',
};

export const wayTitle = ({ texts }: Service, stage: string, { name }: Way): string =>
  texts.outcomes[`${stage}.${name}`]?.en ?? en(byItself[name] ?? name);

export const stageTitle = ({ texts }: Service, stage: string): string => texts.stages[stage]?.en ?? stage;
