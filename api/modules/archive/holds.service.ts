import { randomUUID } from 'node:crypto';
import type { HoldInput, HoldView } from '../../../workflows/contract/http-archive.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { caseByNumber } from './demands.ts';
import type { StoredHold } from './holds.model.ts';
import { keepingOf } from './keeping.ts';
import { namesOf } from './names-of.ts';

/** Standing holds first, then the lifted ones, newest first. */
export async function findHolds({ models }: Services, community: string): Promise<HoldView[]> {
  const holds = await models.holds.find({ community }).sort({ liftedAt: 1, at: -1 }).lean<StoredHold[]>();
  const nameOf = await namesOf(
    models,
    community,
    holds.flatMap(({ by, liftedBy }) => [by, liftedBy]),
  );
  return holds.map((hold) => holdView(hold, nameOf));
}

const holdView = (
  { _id, number, caseId, caseIndex, fromYear, toYear, ground, by, at, ...lift }: StoredHold,
  nameOf: (id: string | null | undefined) => string,
): HoldView => ({
  id: _id,
  ...(number && { number }),
  ...(caseId && { caseId }),
  ...(caseIndex && { caseIndex }),
  ...(fromYear && { fromYear }),
  ...(toYear && { toYear }),
  ground,
  by: nameOf(by),
  at: at.toISOString(),
  lifted: lift.liftedAt
    ? { by: nameOf(lift.liftedBy), at: lift.liftedAt.toISOString(), reason: lift.liftedFor ?? '' }
    : null,
});

export async function addHold(services: Services, community: string, by: string, input: HoldInput): Promise<void> {
  const { ground, number } = input;
  const about = number ? await ofCase(services, community, number) : await ofIndex(services, community, input);
  await services.models.holds.create({ _id: randomUUID(), community, ...about, ground, by, at: new Date() });
}

async function ofCase(services: Services, community: string, asked: string) {
  const { _id: caseId, number } = await caseByNumber(services, community, asked);
  return { caseId, number };
}

async function ofIndex({ models }: Services, community: string, { caseIndex, fromYear, toYear }: HoldInput) {
  const { services } = await keepingOf(models, community);
  if (!services.some(({ definition }) => definition.retention.caseIndex === caseIndex))
    throw refused({ code: 'field.option', field: 'caseIndex' });
  return { caseIndex, fromYear, toYear };
}

export async function liftHold(
  { models }: Services,
  community: string,
  by: string,
  id: string,
  reason: string,
): Promise<void> {
  const lift = { liftedBy: by, liftedAt: new Date(), liftedFor: reason };
  const { matchedCount } = await models.holds.updateOne({ _id: id, community, liftedAt: null }, { $set: lift });
  if (matchedCount === 0) throw new ApiError('hold.unknown');
}
