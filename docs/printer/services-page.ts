import type { Service } from '../../workflows/domain/service.ts';
import { unconfirmedPaths } from '../../workflows/domain/settings.ts';
import { tasksOf } from '../../workflows/domain/stages.ts';
import { endingActionsWords, endsOf, stageTitle, usualPath } from './course.ts';
import { feeWords, retentionWords, silenceWords, termWords, validityWords } from './figures.ts';
import { lines, page, section, table } from './markdown.ts';
import { en, roleTitle } from './words.ts';

const columns: Readonly<Record<string, (service: Service) => string>> = {
  Service: ({ definition: { key }, texts: { title } }) => lines(title.hy, `[${title.en}](processes/${key}.md)`),
  Category: ({ definition }) => en(`category.${definition.category}`),
  'Who decides': ({ definition }) => en(`decided-by.${definition.decidedBy}`),
  'Steps when all goes well': steps,
  Term: termWords,
  Silence: silenceWords,
  Fee: feeWords,
  Validity: validityWords,
  Ends: (service) => lines(...endsOf(service).map((end) => en(`end.${end}`))),
  'Case index, retention': retentionWords,
  'Not confirmed': (service) => String(unconfirmedPaths(service).length),
};

const isOffice = ({ definition }: Service): boolean => definition.audience === 'office';

export const servicesPage = (services: readonly Service[]): string =>
  page(
    'Services',
    'workflows/services',
    `Each leads to its process. “Not confirmed” counts the values that no source confirms. ${endingActionsWords()}`,
    listed(
      'For citizens',
      services.filter((service) => !isOffice(service)),
    ),
    listed('Begun by officials', services.filter(isOffice)),
  );

const listed = (title: string, services: readonly Service[]): string =>
  section(
    `${title} (${services.length})`,
    table(
      Object.keys(columns),
      services.map((service) => Object.values(columns).map((column) => column(service))),
    ),
  );

function steps(service: Service): string {
  const { process } = service.definition;
  return lines(
    ...usualPath(process).map((key, index) => {
      const stage = process.stages[key];
      const who = stage ? [...new Set(tasksOf(stage).map(({ role }) => roleTitle(role)))].join(', ') : '';
      return `${index + 1}. ${stageTitle(service, key)}${who && ` (${who})`}`;
    }),
  );
}
