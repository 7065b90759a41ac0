import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { numberTokenFor } from '../../../workflows/domain/search-text.ts';
import type { Models } from '../../db/models.ts';
import type { StoredSearchEntry } from './search.model.ts';
import { type Parted, readableBy, wordsFilter } from './search-filter.ts';

export type SearchEntry = Pick<StoredSearchEntry, '_id' | 'registered' | 'numbers' | 'words' | 'passages'>;

const read = { registered: 1, numbers: 1, words: 1, passages: 1 } as const;

/** One that this person may read. */
export async function findEntry(
  { search }: Pick<Models, 'search'>,
  community: string,
  actor: StaffActor,
  id: string,
): Promise<SearchEntry | undefined> {
  const [entry] = await search.aggregate<SearchEntry>([
    { $match: { _id: id, community } },
    { $match: readableBy(actor) },
    { $project: read },
  ]);
  return entry;
}

/** Cases whose number was asked for, then all with these words; each newest first. `after` is the last one shown. */
export async function findEntries(
  { search }: Pick<Models, 'search'>,
  keys: readonly string[],
  within: (before?: string) => Parted,
  after: SearchEntry | undefined,
  limit: number,
): Promise<SearchEntry[]> {
  const number = numberTokenFor(keys);
  const isNamed = number !== undefined && (!after || after.numbers.includes(number));
  const find = (place: Parted, words: Parted, others: object = {}) =>
    search.aggregate<SearchEntry>(stagesOf(place, words, others, limit));
  const [named, others] = await Promise.all([
    isNamed ? find(within(after?.registered), { lookedUp: { tokens: number }, compared: {} }) : [],
    find(
      within(isNamed ? undefined : after?.registered),
      wordsFilter(keys),
      number ? { numbers: { $ne: number } } : {},
    ),
  ]);
  return [...named, ...others].slice(0, limit);
}

/** MongoDB makes one of both matches and reads its index in the order asked for, no further than the limit. */
function stagesOf(place: Parted, words: Parted, others: object, limit: number) {
  const compared = { ...place.compared, ...words.compared, ...others };
  return [
    { $match: { ...place.lookedUp, ...words.lookedUp } },
    ...(Object.keys(compared).length > 0 ? [{ $match: compared }] : []),
    { $sort: { registered: -1 as const } },
    { $limit: limit },
    { $project: read },
  ];
}

/** Whether an entry was found by these words. */
export const isFoundBy = ({ words }: SearchEntry, keys: readonly string[]): boolean =>
  keys.every((key) => words.includes(` ${key}`));
