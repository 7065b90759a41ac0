import type { Services } from '../../services.ts';
import type { StoredAccess } from '../access-journal/access-journal.model.ts';

/** Notes an attempt before it is made; the outcome is set when it is known. Without the note nothing is attempted. */
export async function noteAttempt(
  { models }: Services,
  attempt: Omit<StoredAccess, 'at' | 'outcome'>,
): Promise<(outcome: string) => Promise<void>> {
  const { _id } = await models.accessJournal.create({ ...attempt, at: new Date(), outcome: 'sent' });
  return async (outcome) => {
    await models.accessJournal.updateOne({ _id, community: attempt.community }, { $set: { outcome } });
  };
}
