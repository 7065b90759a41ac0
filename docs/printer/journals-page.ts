import { type Journal, journals } from '../../workflows/domain/definition.ts';
import { formatNumber, usualFormats } from '../../workflows/domain/numbering.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { code, page, section, table } from './markdown.ts';
import { both, counted, en } from './words.ts';

const parts: Readonly<Record<string, string>> = {
  '{n}': 'running number of the year',
  '{n:4}': 'the same, padded to four digits',
  '{yy}': 'year in two digits',
  '{year}': 'year in four digits',
  '{index}': 'case index of the nomenclature',
};
const example = (format: string, n: number): string => code(formatNumber(format, { n, year: 2026, index: '04-02' }));

export const journalsPage = (services: readonly Service[]): string =>
  page(
    'Journals',
    'workflows/domain/numbering.ts',
    'Numbers run without a gap within a journal and a year. An administrator may give a community other formats.',
    table(
      ['Journal', 'Usual format', 'First of 2026', 'A later one', 'Takes numbers for'],
      journals.map((journal) => {
        const format = usualFormats[journal];
        return [
          `${both(`journal.${journal}`)}<br>${code(journal)}`,
          code(format),
          example(format, 1),
          example(format, 1234),
          useOf(journal, services),
        ];
      }),
    ),
    section(
      'Parts of a format',
      en('error.journal.format'),
      table(
        ['Part', 'Meaning', 'Example'],
        Object.entries(parts).map(([part, meaning]) => [code(part), meaning, example(part, 7)]),
      ),
    ),
  );

function useOf(journal: Journal, services: readonly Service[]): string {
  const registering = services.filter(({ definition }) => definition.journal === journal).length;
  const issuing = services.filter(({ definition }) =>
    Object.values(definition.process.stages).some((stage) => stage.kind === 'issue' && stage.journal === journal),
  ).length;
  const uses = [
    registering > 0 && `applications of ${counted(registering, 'service')}`,
    issuing > 0 && `acts of ${counted(issuing, 'service')}`,
  ];
  return uses.filter(Boolean).join('; ') || '–';
}
