import type { SearchHit } from '../../../workflows/contract/http-search.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Models } from '../../db/models.ts';
import { scopeOf } from '../cases/case-filter.ts';
import { caseRow, type ListedCase } from '../cases/case-row.ts';
import { textsOf } from '../document-texts/document-texts.ts';
import { highlightsOf, type Marked, markedIn, showsAll } from './highlights.ts';
import type { SearchEntry } from './search.repository.ts';

const unlisted = { state: 0, lists: 0, departments: 0, head: 0 };
const nobody: ReadonlyMap<string, string> = new Map();

/**
 * The cases as they are now: what the index says of one may be some seconds old, what a person may read never is. Ids
 * come first and alone: the trial engine reads by the index of what stands first, and by none where there is an `$or`.
 */
export async function hitsOf(
  models: Models,
  community: string,
  actor: StaffActor,
  entries: readonly SearchEntry[],
  keys: readonly string[],
  language: Language,
): Promise<SearchHit[]> {
  const ids = entries.map(({ _id }) => _id);
  const [rows, marks] = await Promise.all([
    models.cases.aggregate<ListedCase>([
      { $match: { _id: { $in: ids }, community } },
      { $match: scopeOf(actor) },
      { $project: unlisted },
    ]),
    marksIn(models, community, entries, keys),
  ]);
  const byId = new Map(rows.map((row) => [row._id, row]));
  return ids.flatMap((id) => {
    const stored = byId.get(id);
    if (!stored) return [];
    const { holders: _, assignment: __, ...row } = caseRow(stored, nobody, language);
    return [{ ...row, highlights: highlightsOf(marks.get(id) ?? [], stored.service, language) }];
  });
}

/** What documents say is long, and read only where the rest of a case does not show all that was asked for. */
async function marksIn(
  models: Models,
  community: string,
  entries: readonly SearchEntry[],
  keys: readonly string[],
): Promise<ReadonlyMap<string, Marked[]>> {
  const marks = new Map(entries.map(({ _id, passages }) => [_id, markedIn(passages, keys)]));
  const unshown = [...marks].filter(([, marked]) => !showsAll(marked, keys)).map(([id]) => id);
  for (const [id, texts] of await textsOf(models, community, unshown))
    marks.get(id)?.push(
      ...markedIn(
        texts.map((text) => ({ field: 'document-text', text })),
        keys,
      ),
    );
  return marks;
}
