import type { Stage } from '../../workflows/domain/definition.ts';
import { waysOf } from '../../workflows/domain/process-graph.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { tasksOf } from '../../workflows/domain/stages.ts';
import { conditionWords } from './conditions.ts';
import { stageTitle, usualPath, wayTitle } from './course.ts';
import { en, roleTitle } from './words.ts';

/** The process as a Mermaid flowchart: the usual path thick, what a correction asks and brings dotted. */
export function diagram(service: Service): string {
  const { start, stages } = service.definition.process;
  return [
    '```mermaid',
    'flowchart TD',
    `  START(["${en('event.case.registered')}"]) ==> ${nodeId(start)}`,
    ...Object.entries(stages).map(([key, stage]) => `  ${node(service, key, stage)}`),
    ...Object.entries(stages).flatMap(([key, stage]) => edges(service, key, stage).map((edge) => `  ${edge}`)),
    '```',
  ].join('\n');
}

/** `review-correction` as `ReviewCorrection`: lower-case words such as `end` are Mermaid's own. */
export const nodeId = (key: string): string =>
  key
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const quoted = (text: string): string => `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;')}"`;

function node(service: Service, key: string, stage: Stage): string {
  const roles = [...new Set(tasksOf(stage).map(({ role }) => roleTitle(role)))];
  const label = quoted(
    [stageTitle(service, key), [en(`stage-kind.${stage.kind}`), ...roles].join(' · ')].join('<br/>'),
  );
  if (stage.kind === 'end') return `${nodeId(key)}([${label}])`;
  if (stage.kind === 'correction') return `${nodeId(key)}{{${label}}}`;
  return `${nodeId(key)}[${label}]`;
}

function edges(service: Service, key: string, stage: Stage): string[] {
  const { form, definition } = service;
  const { stages } = definition.process;
  const path = usualPath(definition.process);
  return waysOf(stage).flatMap((way, index) =>
    way.route.map(({ when, to }) => {
      const label = wayTitle(service, key, way) + (when ? ` (when ${conditionWords(when, form)})` : '');
      const usual = index === 0 && path.includes(key) && path[path.indexOf(key) + 1] === to;
      const corrects = [stage, stages[to]].some((end) => end?.kind === 'correction');
      return `${nodeId(key)} ${arrow(usual, corrects)}|${quoted(label)}| ${nodeId(to)}`;
    }),
  );
}

function arrow(usual: boolean, corrects: boolean): string {
  if (usual) return '==>';
  return corrects ? '-.->' : '-->';
}
