import type { QueryFilter } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import type { StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import type { SideWork } from '../queues.ts';

/** Younger ones were announced a moment ago and are on their way. */
const patience = 10_000;
const atOnce = 500;

/** Asks again for every effect that is due or whose worker died: Redis may have lost the job, the outbox has not. */
export function createRelay({ effects }: Pick<Models, 'effects'>, sideWork: SideWork): () => Promise<void> {
  return async () => {
    const before = new Date(Date.now() - patience);
    const waiting: QueryFilter<StoredEffect> = {
      $or: [{ state: 'due' }, { state: 'sending', leaseUntil: { $lt: new Date() } }],
    };
    const rows = await effects
      .find({ ...waiting, createdAt: { $lt: before } }, { _id: 1 })
      .setOptions({ acrossCommunities: true })
      .sort({ createdAt: 1 })
      .limit(atOnce)
      .lean();
    await sideWork.ask(rows.map(({ _id }) => _id));
  };
}
