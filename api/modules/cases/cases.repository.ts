import type { QueryFilter } from 'mongoose';
import type { CaseFilter } from '../../../workflows/contract/http.ts';
import type { Page } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import type { ListedCase } from './case-row.ts';
import type { StoredCase } from './cases.model.ts';

export const sortable = ['dueAt', 'registeredAt', 'number', 'status', 'service', 'applicant'] as const;
type SortField = (typeof sortable)[number];

/** What a list is sorted by in the record; under control of execution it is the assignment that falls due. */
export function sortedBy(field: SortField, queue: CaseFilter['queue']): keyof StoredCase {
  if (field === 'applicant') return 'applicantName';
  return field === 'dueAt' && queue === 'assigned' ? 'executorDueAt' : field;
}

const unlisted = { state: 0, lists: 0, departments: 0, head: 0 };

export interface CasePage {
  readonly rows: ListedCase[];
  readonly total: number;
  readonly names: ReadonlyMap<string, string>;
}

/** A page in one query, with its count, and the names of all its holders and executors in another. */
export async function findCases(
  { models }: Services,
  community: string,
  filter: QueryFilter<StoredCase>,
  [field, order]: readonly [keyof StoredCase, 1 | -1],
  { skip, limit }: Page,
): Promise<CasePage> {
  const [rows, total] = await Promise.all([
    models.cases
      .find(filter, unlisted)
      .sort({ [field]: order, _id: 1 })
      .skip(skip)
      .limit(limit)
      .lean<ListedCase[]>(),
    models.cases.countDocuments(filter),
  ]);
  const ids = [...new Set(rows.flatMap(({ holders, executor }) => [...holders, ...(executor ? [executor] : [])]))];
  const users = ids.length > 0 ? await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean() : [];
  return { rows, total, names: new Map(users.map(({ _id, name }) => [_id, name])) };
}
