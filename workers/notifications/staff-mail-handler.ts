import type { Models } from '../../api/db/models.ts';
import type { StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import type { StoredUser } from '../../api/modules/users/users.model.ts';
import type { Handler } from '../jobs/perform-effect.ts';
import type { SideWork } from '../queues.ts';
import type { Post } from './mail-handler.ts';
import type { StaffLetterOf } from './staff-letter.ts';
import { staffRecipients } from './staff-recipients.ts';

/**
 * One effect may have several recipients: it becomes an effect for each of them, which is tried and done by itself, so
 * that whoever has the mail already does not get it again because another could not be reached.
 */
export function createStaffMailHandler(
  models: Pick<Models, 'cases' | 'events' | 'users' | 'departments' | 'effects'>,
  sideWork: SideWork,
  letterOf: StaffLetterOf,
  post: Post,
): Handler {
  return async (effect) => {
    if (effect.recipient) return send(effect, effect.recipient);
    const recipients = await staffRecipients(models, effect);
    if (recipients.length === 0) return { skipped: 'no address' };
    const keys = await Promise.all(recipients.map((recipient) => askFor(effect, recipient)));
    await sideWork.ask(keys);
    return { handedOn: keys };
  };

  async function send(effect: StoredEffect, _id: string): Promise<unknown> {
    const { community } = effect;
    const recipient = await models.users.findOne({ _id, community, active: true }).lean<StoredUser>();
    if (!recipient?.email) return { skipped: 'no address' };
    return post(await letterOf(effect, recipient), effect._id, community);
  }

  async function askFor({ _id, community, kind, caseId, seq }: StoredEffect, recipient: StoredUser): Promise<string> {
    const key = `${_id}:${recipient._id}`;
    const row = {
      kind,
      caseId,
      seq,
      recipient: recipient._id,
      state: 'due',
      attempts: 0,
      createdAt: new Date(),
    } as const;
    await models.effects.updateOne({ _id: key, community }, { $setOnInsert: row }, { upsert: true });
    return key;
  }
}
