import type { Range } from '../client/calls.ts';

/** What one reads through without losing the place. */
const onePage = 25;

export interface Paging {
  range: Range;
  /** Addresses of the pages before and after, where there are any. */
  links(shown: number, total: number): { earlier: string | null; later: string | null };
}

/** The page of a list that was asked for; `query` is what the addresses of its neighbours keep. */
export function pagingOf(asked: unknown, path: string, query: Readonly<Record<string, string>>): Paging {
  const page = Math.max(1, Number.parseInt(typed(asked), 10) || 1);
  const first = (page - 1) * onePage;
  const link = (n: number): string => `${path}?${new URLSearchParams({ ...query, page: String(n) })}`;
  return {
    range: [first, first + onePage - 1],
    links: (shown, total) => ({
      earlier: page > 1 ? link(page - 1) : null,
      later: first + shown < total ? link(page + 1) : null,
    }),
  };
}

/** A value of an address, when it is one. */
export const typed = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 60) : '');
