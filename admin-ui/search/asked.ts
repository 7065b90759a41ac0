import type { SearchFilter } from '../../workflows/contract/http-search.ts';
import type { Asked } from '../providers/search-calls.ts';

const filters = ['service', 'status', 'from', 'to', 'department'] as const;

/** What a page's address asks for. It stands behind the `#`, which no server ever sees. */
export const askedIn = (address: URLSearchParams): Asked => ({
  q: address.get('q')?.trim() ?? '',
  filter: Object.fromEntries(filters.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : []))),
});

export const addressOf = ({ q, filter }: Asked): string => new URLSearchParams({ q, ...narrowedBy(filter) }).toString();

/** Without what was cleared. */
export const narrowedBy = (filter: { [Name in keyof SearchFilter]: string }): SearchFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
