import type { Highlight } from '../../workflows/contract/http-search.ts';

interface Part {
  readonly from: number;
  readonly words: string;
  readonly marked: boolean;
}

/** A snippet cut at its marks. */
export function markedParts({ text, marks }: Pick<Highlight, 'text' | 'marks'>): Part[] {
  const borders = [0, ...marks.flat(), text.length];
  return borders
    .slice(0, -1)
    .map((from, index) => ({ from, words: text.slice(from, borders[index + 1]), marked: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
