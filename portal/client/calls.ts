import type { Caller } from './api-client.ts';

/** One request to the API of the community; refusals are thrown. */
export type Call = (caller: Caller, path: string, init?: RequestInit) => Promise<Response>;

/** From the first row to the last, both included, counted from 0. */
export type Range = readonly [first: number, last: number];

export const json = async <T>(response: Promise<Response>): Promise<T> => (await response).json() as Promise<T>;

export interface ListQuery {
  sort: readonly [field: string, order: 'ASC' | 'DESC'];
  range: Range;
  filter: object;
}

/** A page of a list, and how many there are in all. */
export async function listFrom<T>(
  call: Call,
  caller: Caller,
  path: string,
  { sort, range, filter }: ListQuery,
): Promise<{ rows: T[]; total: number }> {
  const query = new URLSearchParams({
    sort: JSON.stringify(sort),
    range: JSON.stringify(range),
    filter: JSON.stringify(filter),
  });
  const response = await call(caller, `${path}?${query}`);
  const total = Number(response.headers.get('content-range')?.split('/')[1] ?? 0);
  return { rows: (await response.json()) as T[], total };
}
