import type { Requirement, Stage } from '../../workflows/domain/definition.ts';
import { type Way, waysOf } from '../../workflows/domain/process-graph.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { outcomesOf, tasksOf } from '../../workflows/domain/stages.ts';
import { conditionWords } from './conditions.ts';
import { stageTitle, wayTitle } from './course.ts';
import { code, lines, table } from './markdown.ts';
import { stageRule } from './stage-rules.ts';
import { bothOf, en, whoDoes } from './words.ts';

export const stageTable = (service: Service): string =>
  table(
    ['Stage', 'Kind', 'Who and what', 'Planned days', 'Ways on'],
    Object.entries(service.definition.process.stages).map(([key, stage]) => {
      const words = service.texts.stages[key];
      return [
        lines(words && bothOf(words), code(key)),
        lines(en(`stage-kind.${stage.kind}`), stageRule(stage)),
        lines(...tasksOf(stage).map((task) => `${whoDoes(task)}: ${service.texts.tasks[task.key]?.en}`)),
        lines(...tasksOf(stage).map((task) => String(task.days ?? '–'))),
        lines(...waysOf(stage).map((way) => wayWords(service, key, stage, way))),
      ];
    }),
  );

/** Where it leads, and what it asks of whoever takes it. */
function wayWords(service: Service, key: string, stage: Stage, way: Way): string {
  const { requires, accepts, decides } = outcomesOf(stage)[way.name] ?? {};
  const to = way.route.map(
    (route) => stageTitle(service, route.to) + (route.when ? ` when ${conditionWords(route.when, service.form)}` : ''),
  );
  const terms = [
    listed('requires', requires),
    listed('may bring', accepts),
    decides && `decides: ${en(`end.${decides}`)}`,
  ];
  const told = terms.filter(Boolean).join('; ');
  return `**${wayTitle(service, key, way)}** → ${to.join(', else ')}${told && ` (${told})`}`;
}

const listed = (what: string, requirements: readonly Requirement[] = []): string =>
  requirements.length > 0 ? `${what}: ${requirements.map((one) => en(`requirement.${one}`)).join(', ')}` : '';
