import { z } from 'zod';
import type { Entry } from './kind.ts';

const instant = z.iso.datetime({ offset: true });
/** So many sessions fold at most for one page. */
const mostPerPage = 50;

const filters = ['created_since', 'created_until', 'modified_since', 'modified_until'] as const;

export const pageQuery = z.object({
  created_since: instant.optional(),
  created_until: instant.optional(),
  modified_since: instant.optional(),
  modified_until: instant.optional(),
  omit_internal: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  elementsPerPage: z.coerce.number().int().min(1).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});
export type PageQuery = z.output<typeof pageQuery>;

/** Both ends of a span belong to it. */
function isWanted({ created, modified }: Entry, asked: PageQuery): boolean {
  const within = (at: string, since?: string, until?: string): boolean =>
    (!since || Date.parse(at) >= Date.parse(since)) && (!until || Date.parse(at) <= Date.parse(until));
  return (
    within(created, asked.created_since, asked.created_until) &&
    within(modified, asked.modified_since, asked.modified_until)
  );
}

/** In the order in which they came, which never changes; the filters go along from page to page. */
export function pageOfList<E extends Entry>(address: string, all: readonly E[], asked: PageQuery) {
  const found = all
    .filter((entry) => isWanted(entry, asked))
    .toSorted((a, b) => (a.created + a.id < b.created + b.id ? -1 : 1));
  const elementsPerPage = Math.min(asked.elementsPerPage ?? mostPerPage, mostPerPage);
  const totalPages = Math.max(1, Math.ceil(found.length / elementsPerPage));
  const currentPage = asked.page;
  const to = (page: number): string => {
    const query = new URLSearchParams();
    for (const name of filters) if (asked[name]) query.set(name, asked[name]);
    if (asked.omit_internal) query.set('omit_internal', 'true');
    if (asked.elementsPerPage) query.set('elementsPerPage', String(elementsPerPage));
    if (page > 1) query.set('page', String(page));
    return query.size > 0 ? `${address}?${query}` : address;
  };
  return {
    entries: found.slice((currentPage - 1) * elementsPerPage, currentPage * elementsPerPage),
    pagination: { totalElements: found.length, elementsPerPage, currentPage, totalPages },
    links: {
      first: to(1),
      ...(currentPage > 1 && { prev: to(Math.min(currentPage - 1, totalPages)) }),
      self: to(currentPage),
      ...(currentPage < totalPages && { next: to(currentPage + 1) }),
      last: to(totalPages),
    },
  };
}
