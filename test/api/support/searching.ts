import { createIndexCase } from '../../../workers/jobs/index-case.ts';
import { createSweepIndex } from '../../../workers/jobs/sweep-index.ts';
import type { CaseToRead } from '../../../workers/queues.ts';
import type { SearchFilter, SearchHit } from '../../../workflows/contract/http-search.ts';
import { type Answer, call, type Person } from './callers.ts';
import type { House } from './house.ts';

interface Asked {
  readonly filter?: SearchFilter;
  readonly range?: [number, number];
  readonly after?: string;
  readonly language?: string;
}

export function search(
  house: House,
  person: Person,
  q: string,
  { filter = {}, range = [0, 19], after, language = 'en' }: Asked = {},
): Promise<Answer<SearchHit[]>> {
  const query = new URLSearchParams({ q, filter: JSON.stringify(filter), range: JSON.stringify(range) });
  if (after) query.set('after', after);
  const headers = { ...person.headers, 'Accept-Language': language };
  return call<SearchHit[]>(house, 'GET', `/search?${query}`, { headers });
}

/** Puts what the record knows of past cases where search looks for it; answers the cases that were behind. */
export async function indexAll({ services: { models } }: House): Promise<string[]> {
  const jobs: CaseToRead[] = [];
  await createSweepIndex(models, { ask: async (cases) => void jobs.push(...cases) })();
  for (const job of jobs) await createIndexCase(models)(job);
  return jobs.map(({ caseId }) => caseId);
}
