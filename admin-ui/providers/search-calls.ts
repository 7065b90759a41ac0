import type { SearchFilter, SearchHit } from '../../workflows/contract/http-search.ts';
import type { ApiClient } from './api-client.ts';

export interface Asked {
  readonly q: string;
  readonly filter: SearchFilter;
}
export interface Found {
  readonly hits: SearchHit[];
  /** Whether others come after the last one. */
  readonly more: boolean;
}

const atOnce = 20;

/** A page of results; `after` is the last case of the page before. */
export async function searchCases(api: ApiClient, { q, filter }: Asked, after?: string): Promise<Found> {
  const query = new URLSearchParams({ q, filter: JSON.stringify(filter), range: JSON.stringify([0, atOnce - 1]) });
  if (after) query.set('after', after);
  const { data, headers } = await api.send<SearchHit[]>(`/search?${query}`);
  return { hits: data, more: headers.get('Content-Range')?.endsWith('/*') ?? false };
}
