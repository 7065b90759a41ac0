import type { DestructionActView, DestructionLine } from '../../../workflows/contract/http-archive.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { permissionsOf } from '../../../workflows/domain/permissions.ts';
import type { Page } from '../../openapi/list-query.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { catalogue } from '../services/catalogue.ts';
import type { StoredDestructionAct } from './destruction-acts.model.ts';
import type { StoredDestructionItem } from './destruction-items.model.ts';
import { namesOf } from './names-of.ts';

export async function actPage(
  services: Services,
  community: string,
  actor: StaffActor,
  { skip, limit }: Page,
): Promise<{ rows: DestructionActView[]; total: number }> {
  const { destructionActs } = services.models;
  const [acts, total] = await Promise.all([
    destructionActs.find({ community }).sort({ at: -1 }).skip(skip).limit(limit).lean<StoredDestructionAct[]>(),
    destructionActs.countDocuments({ community }),
  ]);
  return { rows: await actViews(services, community, actor, acts), total };
}

export async function actOf(
  services: Services,
  community: string,
  actor: StaffActor,
  id: string,
): Promise<DestructionActView> {
  const act = await services.models.destructionActs.findOne({ _id: id, community }).lean<StoredDestructionAct>();
  const [view] = act ? await actViews(services, community, actor, [act]) : [];
  if (!view) throw new ApiError('destruction.unknown');
  return view;
}

async function actViews(
  { models }: Services,
  community: string,
  actor: StaffActor,
  acts: readonly StoredDestructionAct[],
): Promise<DestructionActView[]> {
  const ids = acts.map(({ _id }) => _id);
  const [counts, nameOf] = await Promise.all([
    models.destructionItems.aggregate<{ _id: { act: string; state: string }; n: number }>([
      { $match: { community, act: { $in: ids } } },
      { $group: { _id: { act: '$act', state: '$state' }, n: { $sum: 1 } } },
    ]),
    namesOf(
      models,
      community,
      acts.flatMap(({ by, decidedBy }) => [by, decidedBy]),
    ),
  ]);
  const countOf = (act: string, state: string): number =>
    counts.find(({ _id }) => _id.act === act && _id.state === state)?.n ?? 0;
  const approves = permissionsOf(actor.roles).includes('archive:approve');
  return acts.map(({ _id: id, kind, state, ground, by, at, cases, ...rest }) => ({
    id,
    kind,
    state,
    number: rest.number ?? null,
    ground,
    by: nameOf(by),
    at: at.toISOString(),
    cases,
    destroyed: countOf(id, 'destroyed'),
    kept: countOf(id, 'kept'),
    decision: rest.decidedAt
      ? { by: nameOf(rest.decidedBy), at: rest.decidedAt.toISOString(), reason: rest.reason ?? '' }
      : null,
    doneAt: rest.doneAt?.toISOString() ?? null,
    mayDecide: approves && (state === 'draft' || state === 'collecting') && by !== actor.userId,
  }));
}

/** What an act lists, page by page, as it was made: it stays when the cases' content is gone. */
export async function linesOf(
  { models }: Services,
  community: string,
  act: string,
  { skip, limit }: Page,
  language: Language,
): Promise<{ rows: DestructionLine[]; total: number }> {
  const [items, total] = await Promise.all([
    models.destructionItems
      .find({ community, act })
      .sort({ closedAt: 1, _id: 1 })
      .skip(skip)
      .limit(limit)
      .lean<StoredDestructionItem[]>(),
    models.destructionItems.countDocuments({ community, act }),
  ]);
  const rows = items.map(({ _id: id, caseId, number, service, caseIndex, closedAt, state, ...rest }) => ({
    id,
    caseId,
    number,
    serviceTitle: catalogue[service]?.texts.title[language] ?? service,
    caseIndex,
    closedAt: closedAt.toISOString(),
    dueFrom: rest.dueFrom ?? null,
    state,
    obstacle: rest.obstacle ?? null,
    documents: rest.documents ?? null,
    at: rest.at?.toISOString() ?? null,
  }));
  return { rows, total };
}
