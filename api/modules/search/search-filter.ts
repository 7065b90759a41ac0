import type { QueryFilter } from 'mongoose';
import type { SearchFilter } from '../../../workflows/contract/http-search.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { tokenFor } from '../../../workflows/domain/search-text.ts';
import { addDays, instantAt } from '../../../workflows/domain/working-time.ts';
import { scopeOf } from '../cases/case-filter.ts';
import type { StoredSearchEntry } from './search.model.ts';

type Filter = QueryFilter<StoredSearchEntry>;

/** What an index answers, and what is compared with what it brings: engines differ in how they would part one condition. */
export interface Parted {
  readonly lookedUp: Filter;
  readonly compared: Filter;
}

/** An entry says under the same paths as its case who may read it. */
export const readableBy = (actor: StaffActor): Filter => scopeOf(actor) as Filter;

/** Whose cases and which of them, whatever the words; `before` is the place of the last one shown. */
export function withinFilter(
  community: string,
  actor: StaffActor,
  { from, to, service, status, department }: SearchFilter,
  calendar: Calendar | undefined,
  before?: string,
): Parted {
  const midnight = (date: string) => (calendar ? instantAt(calendar, date, '00:00') : date);
  const [end] = [...(to ? [midnight(addDays(to, 1))] : []), ...(before ? [before] : [])].sort();
  const registered = { ...(from && { $gte: midnight(from) }), ...(end && { $lt: end }) };
  return {
    lookedUp: { community, ...(Object.keys(registered).length > 0 && { registered }) },
    compared: {
      ...readableBy(actor),
      ...(service && { service }),
      ...(status && { status }),
      ...(department && { departments: department }),
    },
  };
}

/** Every word begins a word of the case. The longest, most likely the rarest, is looked up; the others are compared. */
export function wordsFilter(keys: readonly string[]): Parted {
  const [longest = ''] = [...keys].sort((a, b) => b.length - a.length);
  const tokens = tokenFor(longest);
  const rest = keys.filter((key) => key !== tokens);
  const words = { $regex: `^${rest.map((key) => `(?=.* ${key})`).join('')}` };
  return { lookedUp: { tokens }, compared: rest.length > 0 ? { words } : {} };
}
