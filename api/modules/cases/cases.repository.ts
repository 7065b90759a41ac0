import type { QueryFilter } from 'mongoose';
import type { Page } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import type { ListedCase } from './case-row.ts';
import type { StoredCase } from './cases.model.ts';

export const sortable = ['dueAt', 'registeredAt', 'number', 'status', 'service', 'applicant'] as const;
export type SortField = (typeof sortable)[number];

const unlisted = { state: 0, queues: 0, departments: 0, head: 0 };

export interface CasePage {
  readonly rows: ListedCase[];
  readonly total: number;
  readonly names: ReadonlyMap<string, string>;
}

/** A page in one query, with its count, and the names of all its holders in another. */
export async function findCases(
  { models }: Services,
  community: string,
  filter: QueryFilter<StoredCase>,
  sort: readonly [SortField, 1 | -1],
  { skip, limit }: Page,
): Promise<CasePage> {
  const field = sort[0] === 'applicant' ? 'applicantName' : sort[0];
  const [rows, total] = await Promise.all([
    models.cases
      .find(filter, unlisted)
      .sort({ [field]: sort[1], _id: 1 })
      .skip(skip)
      .limit(limit)
      .lean<ListedCase[]>(),
    models.cases.countDocuments(filter),
  ]);
  const ids = [...new Set(rows.flatMap(({ holders }) => holders))];
  const users = ids.length > 0 ? await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean() : [];
  return { rows, total, names: new Map(users.map(({ _id, name }) => [_id, name])) };
}
