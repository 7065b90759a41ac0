import type { QueryFilter } from 'mongoose';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { mayRead } from '../../../workflows/domain/permissions.ts';
import type { Page } from '../../openapi/list-query.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredPermit } from './permits.model.ts';

export const sortable = ['grantedAt', 'until', 'number', 'status', 'inspectionOn'] as const;
export type PermitSort = readonly [(typeof sortable)[number], 1 | -1];

/** A page with its count. */
export async function findPermits(
  { models: { permits } }: Services,
  filter: QueryFilter<StoredPermit>,
  [field, direction]: PermitSort,
  { skip, limit }: Page,
): Promise<{ rows: StoredPermit[]; total: number }> {
  const [rows, total] = await Promise.all([
    permits
      .find(filter, { state: 0 })
      .sort({ [field]: direction, _id: 1 })
      .skip(skip)
      .limit(limit)
      .lean<StoredPermit[]>(),
    permits.countDocuments(filter),
  ]);
  return { rows, total };
}

export async function demandPermit({ models }: Services, community: string, id: string): Promise<StoredPermit> {
  const permit = await models.permits.findOne({ _id: id, community }).lean<StoredPermit>();
  if (!permit) throw new ApiError('permit.unknown');
  return permit;
}

/** A permit that this person may read; any other is as unknown as one that never was. */
export async function demandReadable(
  services: Services,
  community: string,
  actor: StaffActor,
  id: string,
): Promise<StoredPermit> {
  const permit = await demandPermit(services, community, id);
  if (!mayRead(actor, permit.state)) throw new ApiError('permit.unknown');
  return permit;
}
