import type { QueryFilter } from 'mongoose';
import type { CaseEventData } from '../../../workflows/domain/case-event.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Page } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { queueWords } from '../departments/queue-words.ts';

export const sortable = ['dueAt', 'number', 'service'] as const;
type SortField = (typeof sortable)[number];

const listed = {
  number: 1,
  service: 1,
  status: 1,
  outcome: 1,
  lapsedAt: 1,
  'state.decision': 1,
  'state.end': 1,
  'state.lapsedAt': 1,
  'state.warnedFor': 1,
  'state.silence': 1,
} as const;

export type LapsedCase = Pick<StoredCase, '_id' | 'number' | 'service' | 'status' | 'outcome'> & {
  lapsedAt: Date;
  state: Pick<CaseState, 'decision' | 'end' | 'lapsedAt' | 'warnedFor' | 'silence'>;
};

/** A page in one query, with its count; then what the record says of who held these cases, and their names. */
export async function findLapsedTerms(
  { models }: Services,
  community: string,
  filter: QueryFilter<StoredCase>,
  [field, direction]: readonly [SortField, 1 | -1],
  { skip, limit }: Page,
  language: Language,
): Promise<{ rows: LapsedCase[]; total: number; holdersOf(caseId: string): string[] }> {
  const [rows, total] = await Promise.all([
    models.cases
      .find(filter, listed)
      .sort({ [field === 'dueAt' ? 'lapsedAt' : field]: direction, _id: 1 })
      .skip(skip)
      .limit(limit)
      .lean<LapsedCase[]>(),
    models.cases.countDocuments(filter),
  ]);
  const caseIds = rows.map(({ _id }) => _id);
  const lapses = await models.events
    .find({ community, caseId: { $in: caseIds }, type: 'term.lapsed' }, { caseId: 1, data: 1 })
    .lean();
  const queues = new Map(lapses.map(({ caseId, data }) => [caseId, (data as CaseEventData['term.lapsed']).holders]));
  const words = await queueWords(models, community, [...queues.values()].flat(), language);
  return { rows, total, holdersOf: (caseId) => words(queues.get(caseId) ?? []) };
}
