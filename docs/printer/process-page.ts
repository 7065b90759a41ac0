import type { Service } from '../../workflows/domain/service.ts';
import { unconfirmedPaths, valueAt } from '../../workflows/domain/settings.ts';
import { endingActionsWords, endsOf } from './course.ts';
import { diagram } from './diagram.ts';
import {
  feeWords,
  objectionWords,
  retentionWords,
  silenceWords,
  termWords,
  validityWords,
  warningWords,
} from './figures.ts';
import { documentTable, fieldTable } from './form-tables.ts';
import { bullets, code, page, section, table } from './markdown.ts';
import { stageTable } from './stage-table.ts';
import { en } from './words.ts';

/** All that is laid down about one service. */
export function processPage(service: Service): string {
  const { definition, texts, form, sources } = service;
  const { key, version } = definition;
  return page(
    texts.title.en,
    `workflows/services/${key}`,
    `**${texts.title.hy}** · ${texts.title.ru} · ${code(key)}, version ${version}`,
    texts.summary.en,
    figures(service),
    section(
      'Process',
      `${endingActionsWords()} [Who may do what](../permissions.md) says by whom and when.`,
      diagram(service),
    ),
    section(
      'Stages',
      'Planned days are a plan for the queue, of the kind of the term; they are not law.',
      stageTable(service),
    ),
    section('Form', fieldTable(form)),
    section('Documents', documentTable(form)),
    section('Not confirmed', bullets(unconfirmedPaths(service).map((path) => pathWords(service, path)))),
    section('Sources', bullets(sources)),
  );
}

function figures(service: Service): string {
  const { category, decidedBy, journal, assurance } = service.definition;
  return table(
    ['What', 'Law'],
    [
      ['Category', en(`category.${category}`)],
      ['Who decides', en(`decided-by.${decidedBy}`)],
      ['Term', termWords(service)],
      ['Warning', warningWords(service)],
      ['Silence', silenceWords(service)],
      ['Objection', objectionWords(service)],
      ['Fee', feeWords(service)],
      ['Validity', validityWords(service)],
      ['Registered in', en(`journal.${journal}`)],
      ['Identity at filing', en(`assurance.${assurance.filing}`)],
      ['Identity at delivery', en(`assurance.${assurance.delivery}`)],
      ['Case index, retention', retentionWords(service)],
      [
        'Ends',
        endsOf(service)
          .map((end) => en(`end.${end}`))
          .join('<br>'),
      ],
    ],
  );
}

/** With its value, where that is a single one. */
function pathWords({ definition }: Service, path: string): string {
  const value = valueAt(definition, path);
  return value === undefined || typeof value === 'object' ? code(path) : `${code(path)}: ${value}`;
}
