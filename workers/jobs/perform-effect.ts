import type { Models } from '../../api/db/models.ts';
import type { StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import type { EffectKind } from '../../workflows/domain/effects.ts';
import type { Log } from '../log.ts';
import type { Perform } from '../queues.ts';

/** Does the work and returns a receipt for the ledger: ids and states, no content. */
export type Handler = (effect: StoredEffect) => Promise<unknown>;

/** Longer than any handler may take: after it, a worker that took an effect up is taken for dead. */
const lease = 2 * 60_000;

/**
 * Does an effect once: taken up under a lease, done with a receipt. A worker that dies after sending and before
 * the receipt is repeated under the same key, which the receiver can tell (a mail's Message-ID).
 */
export function createPerform(
  { effects }: Pick<Models, 'effects'>,
  handlers: Record<EffectKind, Handler>,
  log: Log,
): Perform {
  return async (key, isLastAttempt) => {
    const now = new Date();
    const effect = await effects
      .findOneAndUpdate(
        { _id: key, $or: [{ state: 'due' }, { state: 'sending', leaseUntil: { $lt: now } }] },
        { $set: { state: 'sending', leaseUntil: new Date(now.getTime() + lease) }, $inc: { attempts: 1 } },
        { returnDocument: 'after', acrossCommunities: true },
      )
      .lean();
    if (!effect) return;
    const { community, caseId, kind } = effect;
    const end = (changes: Partial<StoredEffect>) =>
      effects.updateOne({ _id: key, community }, { $set: changes, $unset: { leaseUntil: 1 } });
    try {
      const receipt = await handlers[kind](effect);
      await end({ state: 'done', doneAt: new Date(), receipt });
      log.info({ caseId, kind }, 'effect done');
    } catch (error) {
      await end({ state: isLastAttempt ? 'failed' : 'due' });
      log.warn({ caseId, kind, error: (error as Error).name, last: isLastAttempt }, 'effect not done');
      throw error;
    }
  };
}
