import { languages, type Text } from './language.ts';
import type { Service, ServiceTexts } from './service.ts';
import { outcomesOf, tasksOf } from './stages.ts';

/** Words that a screen would miss, and words for what does not exist. */
export function textFaults({ definition, texts }: Service): string[] {
  const stages = Object.entries(definition.process.stages);
  return [
    ...uneven(
      'stages',
      texts,
      stages.map(([key]) => key),
    ),
    ...uneven(
      'tasks',
      texts,
      stages.flatMap(([, stage]) => tasksOf(stage).map(({ key }) => key)),
    ),
    ...uneven(
      'outcomes',
      texts,
      stages.flatMap(([key, stage]) => Object.keys(outcomesOf(stage)).map((outcome) => `${key}.${outcome}`)),
    ),
    ...counted('variants', texts.variants, definition.term.variants),
    ...counted('fees', texts.fees, definition.fee.table),
    ...counted('validities', texts.validities, definition.validity?.variants),
    ...empty({ title: texts.title, summary: texts.summary, ...texts.stages, ...texts.tasks, ...texts.outcomes }),
  ];
}

function uneven(part: 'stages' | 'tasks' | 'outcomes', texts: ServiceTexts, needed: readonly string[]): string[] {
  const given = Object.keys(texts[part]);
  return [
    ...[...new Set(needed)].filter((key) => !given.includes(key)).map((key) => `${key}: no words in texts.${part}`),
    ...given.filter((key) => !needed.includes(key)).map((key) => `${key}: words in texts.${part} for nothing`),
  ];
}

const counted = (part: string, texts: readonly Text[] = [], rows: readonly unknown[] = []): string[] =>
  texts.length === rows.length ? [] : [`texts.${part} has ${texts.length} labels for ${rows.length} rows`];

const empty = (texts: Readonly<Record<string, Text>>): string[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    languages.filter((language) => !text[language]?.trim()).map((language) => `${key}: no words in ${language}`),
  );
