import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Services } from '../../services.ts';

/** Notes that somebody is about to read a draft, which may speak of a citizen. Without the note nothing is shown. */
export async function noteView(
  { models }: Services,
  community: string,
  { userId, roles }: StaffActor,
  id: string,
): Promise<void> {
  const ground = roles.every((role) => role === 'auditor') ? 'audit' : 'role';
  const view = { community, at: new Date(), userId, action: 'decision.view', caseId: id, key: '-', ground } as const;
  await models.accessJournal.create({ ...view, outcome: 'done' });
}
