import type { Journal } from './definition.ts';

/** The mark before the number, by journal; decisions and orders carry theirs behind: `N 744-Ա`, `N 12-Հ`. */
const marks: Readonly<Record<Exclude<Journal, 'decisions' | 'orders'>, string>> = {
  'citizen-applications': 'Դ',
  incoming: 'Մ',
  outgoing: 'Ե',
  internal: 'Ն',
};

/** How the `n`-th document of a journal and year is called: `Դ-0001/26`. */
export function formatNumber(journal: Journal, n: number, year: number): string {
  if (journal === 'decisions') return `N ${n}-Ա`;
  if (journal === 'orders') return `N ${n}-Հ`;
  return `${marks[journal]}-${String(n).padStart(4, '0')}/${String(year % 100).padStart(2, '0')}`;
}
