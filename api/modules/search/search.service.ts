import type { SearchFilter, SearchHit } from '../../../workflows/contract/http-search.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { otherLayouts } from '../../../workflows/domain/keyboard-layouts.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { keysOf } from '../../../workflows/domain/search-text.ts';
import type { Models } from '../../db/models.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { findEntries, findEntry, isFoundBy } from './search.repository.ts';
import { withinFilter } from './search-filter.ts';
import { hitsOf } from './search-hits.ts';

/** More words narrow nothing that these have not narrowed. */
const mostKeys = 8;

export interface Question {
  readonly q: string;
  readonly filter: SearchFilter;
  /** Id of the last case shown. */
  readonly after?: string | undefined;
  readonly skip: number;
  readonly limit: number;
}

export interface Found {
  readonly hits: SearchHit[];
  readonly more: boolean;
}

const nothing: Found = { hits: [], more: false };

/** As typed; and where that finds nothing, as it would have been on another keyboard. */
export async function searchCases(
  models: Models,
  community: string,
  actor: StaffActor,
  { q, filter, after, skip, limit }: Question,
  language: Language,
): Promise<Found> {
  const calendar = filter.from || filter.to ? await presentCalendar(models, community) : undefined;
  const within = (before?: string) => withinFilter(community, actor, filter, calendar, before);
  const last = after ? await findEntry(models, community, actor, after) : undefined;
  if (after && !last) return nothing;
  for (const keys of readingsOf(q)) {
    if (last && !isFoundBy(last, keys)) continue;
    const entries = await findEntries(models, keys, within, last, skip + limit + 1);
    if (entries.length === 0) continue;
    const page = entries.slice(skip, skip + limit);
    return { hits: await hitsOf(models, community, actor, page, keys, language), more: entries.length > skip + limit };
  }
  return nothing;
}

const readingsOf = (q: string): string[][] =>
  [q, ...otherLayouts(q)]
    .map((text) => [...new Set(keysOf(text))].slice(0, mostKeys))
    .filter((keys) => keys.length > 0);
