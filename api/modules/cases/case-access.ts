import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { mayRead } from '../../../workflows/domain/permissions.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from './cases.model.ts';

/** A case that this person may read; any other is as unknown as one that never was. */
export async function demandCase(
  { models }: Services,
  community: string,
  actor: StaffActor,
  id: string,
): Promise<StoredCase> {
  const stored = await models.cases.findOne({ _id: id, community }).lean<StoredCase>();
  if (!stored || !mayRead(actor, stored.state)) throw new ApiError('case.unknown');
  return stored;
}
