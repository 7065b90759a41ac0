import type { Redis } from 'ioredis';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import { mayTake } from '../../../workflows/domain/permissions.ts';

/** A task in somebody's hands. */
export interface Claim {
  readonly caseId: string;
  readonly task: string;
  readonly userId: string;
}

const hour = 3_600_000;
export const leaseMs = (hours: number): number => Math.ceil(hours * hour);

/** An entry that is there says that its holder was at the case within the lease. */
const keyOf = ({ caseId, task, userId }: Claim): string => `hamaynq:claim:${caseId}:${task}:${userId}`;
const keptSinceKey = 'hamaynq:claims-kept-since';

/** Whoever has a case open keeps what he or she has claimed on it, as long as it may still be done. */
export async function renewLeases(redis: Redis, hours: number, state: CaseState, actor: StaffActor): Promise<void> {
  const { caseId } = state;
  const { userId } = actor;
  const own = state.tasks.filter((task) => task.claimedBy === userId && mayTake(actor, state, task));
  if (own.length === 0) return;
  const renewal = redis.multi();
  for (const { id } of own) renewal.set(keyOf({ caseId, task: id, userId }), '', 'PX', leaseMs(hours));
  await renewal.exec();
}

/** Claims whose holders have not been seen within the lease, as far as Redis knows. */
export async function unseenClaims<C extends Claim>(redis: Redis, claims: readonly C[]): Promise<C[]> {
  if (claims.length === 0) return [];
  const entries = await redis.mget(claims.map(keyOf));
  return claims.filter((_, index) => entries[index] === null);
}

/** Since when entries are kept. After a loss of Redis that is now: every lease starts anew, nobody loses a claim by it. */
export async function leasesKeptSince(redis: Redis): Promise<number> {
  await redis.set(keptSinceKey, Date.now(), 'NX');
  return Number(await redis.get(keptSinceKey));
}
