import type { CaseIndexRow, DueCase } from '../../../workflows/contract/http-archive.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Purpose } from '../../../workflows/domain/retention.ts';
import type { Page } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { catalogue } from '../services/catalogue.ts';
import { dueFilter, termOf } from './due-cases.ts';
import { type Keeping, type KeepingModels, keepingOf } from './keeping.ts';

/** The case index list as it holds today, by index, with how many cases are due. */
export async function caseIndexList(
  { models }: Services,
  community: string,
  language: Language,
): Promise<CaseIndexRow[]> {
  const keeping = await keepingOf(models, community);
  const [destruction, transfer] = await Promise.all([
    dueByService(models, keeping, 'destruction'),
    dueByService(models, keeping, 'transfer'),
  ]);
  return keeping.services
    .map(({ definition: { key, retention }, confirmed }) => ({
      id: key,
      title: catalogue[key]?.texts.title[language] ?? key,
      caseIndex: retention.caseIndex,
      years: retention.years,
      fromValidity: retention.fromValidity === true,
      transferYears: retention.years === 'permanent' ? (retention.transferYears ?? null) : null,
      confirmed,
      dueForDestruction: destruction.get(key) ?? 0,
      dueForTransfer: transfer.get(key) ?? 0,
    }))
    .sort((a, b) => a.caseIndex.localeCompare(b.caseIndex) || a.title.localeCompare(b.title, language));
}

async function dueByService({ cases }: KeepingModels, keeping: Keeping, purpose: Purpose) {
  const filter = dueFilter(keeping, purpose);
  const counts = filter
    ? await cases.aggregate<{ _id: string; n: number }>([
        { $match: filter },
        { $group: { _id: '$service', n: { $sum: 1 } } },
      ])
    : [];
  return new Map(counts.map(({ _id, n }) => [_id, n]));
}

export type DueRow = Pick<StoredCase, '_id' | 'number' | 'service' | 'closedAt'>;
export const dueFields = { number: 1, service: 1, closedAt: 1 } as const;

/** A page of what is due, what has waited longest first. */
export async function dueCases(
  { models }: Services,
  community: string,
  { purpose, caseIndex }: { purpose: Purpose; caseIndex?: string | undefined },
  { skip, limit }: Page,
  language: Language,
): Promise<{ rows: DueCase[]; total: number }> {
  const keeping = await keepingOf(models, community);
  const filter = dueFilter(keeping, purpose, caseIndex);
  if (!filter) return { rows: [], total: 0 };
  const [rows, total] = await Promise.all([
    models.cases.find(filter, dueFields).sort({ closedAt: 1, _id: 1 }).skip(skip).limit(limit).lean<DueRow[]>(),
    models.cases.countDocuments(filter),
  ]);
  return {
    total,
    rows: rows.map((row) => {
      const { caseIndex: index, closedAt, dueFrom = '' } = termOf(keeping, row, purpose);
      const serviceTitle = catalogue[row.service]?.texts.title[language] ?? row.service;
      return {
        id: row._id,
        number: row.number,
        serviceTitle,
        caseIndex: index,
        closedAt: closedAt.toISOString(),
        dueFrom,
      };
    }),
  };
}
