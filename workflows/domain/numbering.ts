import type { Journal } from './definition.ts';

/**
 * How numbers look, by journal, where a community has not said otherwise. `{n}` is the running number of the year, `{n:4}`
 * padded to four digits, `{yy}` and `{year}` the year, `{index}` the case index of the nomenclature,
 * `{letter}` whether an act of the council is normative (`Ն`) or for somebody (`Ա`).
 */
export const usualFormats: Readonly<Record<Journal, string>> = {
  'citizen-applications': 'Դ-{n:4}/{yy}',
  incoming: 'Մ-{n:4}/{yy}',
  outgoing: 'Ե-{n:4}/{yy}',
  internal: 'Ն-{n:4}/{yy}',
  decisions: 'N {n}-Ա',
  orders: 'N {n}-Հ',
  'council-decisions': 'N {n}-{letter}',
  'destruction-acts': 'ՈԱ-{n}/{yy}',
};

export interface NumberParts {
  readonly n: number;
  readonly year: number;
  readonly index: string;
  readonly letter?: string;
}

/** The number as a format writes it: `Դ-0001/26`. */
export const formatNumber = (format: string, { n, year, index, letter = 'Ա' }: NumberParts): string =>
  format
    .replace(/\{n(?::(\d))?\}/g, (_, digits) => String(n).padStart(Number(digits ?? 1), '0'))
    .replaceAll('{year}', String(year))
    .replaceAll('{yy}', String(year % 100).padStart(2, '0'))
    .replaceAll('{index}', index)
    .replaceAll('{letter}', letter);

/** A format must tell its numbers apart and know no other part. */
export const isNumberFormat = (format: string): boolean =>
  /\{n(?::\d)?\}/.test(format) && !/[{}]/.test(formatNumber(format, { n: 1, year: 2000, index: '' }));
