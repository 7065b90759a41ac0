import type { OutboxRow } from '../../../workflows/contract/http.ts';
import type { Page } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import type { EffectState } from './effects.model.ts';

export async function findOutbox(
  { config, models }: Services,
  community: string,
  { state }: { state?: EffectState | undefined },
  [field, direction]: readonly [string, 1 | -1],
  { skip, limit }: Page,
): Promise<{ rows: OutboxRow[]; total: number }> {
  // What became an effect for each recipient is shown as these.
  const filter = { community, 'receipt.handedOn': { $exists: false }, ...(state && { state }) };
  const [effects, total] = await Promise.all([
    models.effects
      .find(filter)
      .sort({ [field]: direction, _id: 1 })
      .skip(skip)
      .limit(limit)
      .lean(),
    models.effects.countDocuments(filter),
  ]);
  const cases = await models.cases
    .find({ community, _id: { $in: effects.flatMap(({ caseId }) => caseId ?? []) } }, { number: 1 })
    .lean();
  const mails = config.demo
    ? await models.mails.find({ community, _id: { $in: effects.map(({ _id }) => _id) } }).lean()
    : [];
  const numbers = new Map(cases.map(({ _id, number }) => [_id, number]));
  const words = new Map(mails.map(({ _id, to, subject, body }) => [_id, { to, subject, body }]));
  const rows = effects.map(({ _id, kind, caseId, state: now, attempts, createdAt, doneAt }) => ({
    id: _id,
    kind,
    caseId: caseId ?? '',
    number: numbers.get(caseId ?? '') ?? '',
    state: now,
    attempts,
    createdAt: createdAt.toISOString(),
    doneAt: doneAt?.toISOString() ?? null,
    ...words.get(_id),
  }));
  return { rows, total };
}
