import type { Redis } from 'ioredis';
import type { Models } from '../../api/db/models.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { type Claim, leaseMs, leasesKeptSince, unseenClaims } from '../../api/modules/presence/claim-leases.ts';
import { rules } from '../../workflows/domain/permissions.ts';

/** A claim whose lease has run out, as the record shows it: by event `claimedIn`, in a case that stands at `seq`. */
export interface ExpiredClaim extends Claim {
  readonly seq: number;
  readonly claimedIn: number;
}

type OpenClaim = Claim & Pick<ExpiredClaim, 'seq'>;

const batch = 200;

/**
 * Walks through the claims of all communities and yields those without a sign of life within the lease. A claim that Redis
 * knows nothing of counts from its event, or from when Redis began to keep leases, whichever is later.
 */
export async function* expiredClaims(models: Models, redis: Redis, hours: number): AsyncGenerator<ExpiredClaim> {
  const keptSince = await leasesKeptSince(redis);
  const before = Date.now() - leaseMs(hours);
  if (keptSince > before) return;
  for (const { _id: community } of await models.communities.find({}, { _id: 1 }).lean())
    for await (const claims of claimsIn(models, community)) {
      const unseen = await unseenClaims(redis, claims);
      if (unseen.length > 0) yield* expired(models, community, unseen, before);
    }
}

/** Batches of all that is claimed, by one index each. */
async function* claimsIn({ cases }: Models, community: string): AsyncGenerator<OpenClaim[]> {
  const claimed = { community, lists: { $regex: '^user:' }, status: { $in: rules.release.while } };
  for (let after = '', full = true; full; ) {
    const rows = await cases
      .find({ ...claimed, _id: { $gt: after } }, { seq: 1, 'state.tasks': 1 })
      .sort({ _id: 1 })
      .limit(batch)
      .lean<Pick<StoredCase, '_id' | 'seq' | 'state'>[]>();
    full = rows.length === batch;
    after = rows.at(-1)?._id ?? after;
    yield rows.flatMap(({ _id: caseId, seq, state }) =>
      state.tasks.flatMap(({ id: task, claimedBy: userId }) => (userId ? [{ caseId, task, userId, seq }] : [])),
    );
  }
}

async function* expired(
  { events }: Models,
  community: string,
  claims: readonly OpenClaim[],
  before: number,
): AsyncGenerator<ExpiredClaim> {
  const caseIds = [...new Set(claims.map(({ caseId }) => caseId))];
  const claimings = await events
    .find({ community, caseId: { $in: caseIds }, type: 'task.claimed' }, { caseId: 1, seq: 1, at: 1, data: 1 })
    .sort({ seq: 1 })
    .lean();
  for (const claim of claims) {
    const claiming = claimings.findLast(
      ({ caseId, data }) => caseId === claim.caseId && 'task' in data && data.task === claim.task,
    );
    if (claiming && Date.parse(claiming.at) <= before) yield { ...claim, claimedIn: claiming.seq };
  }
}
