import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import { isOrStandsInFor, mayTake } from '../../../workflows/domain/permissions.ts';
import type { SubjectKind } from '../../../workflows/domain/subject.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { Ground, StoredAccess } from './access-journal.model.ts';

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

/** Notes that somebody is about to see what is personal in a case. Without the note nothing is shown. */
export async function noteView(
  { models }: Services,
  { community, _id: caseId, state }: StoredCase,
  actor: StaffActor,
  action: 'view' | 'download' | 'preview' | 'audit',
): Promise<void> {
  const { userId } = actor;
  const ground = groundOf(actor, state);
  await models.accessJournal.create({
    community,
    at: new Date(),
    userId,
    action,
    caseId,
    key: '-',
    ground,
    outcome: 'done',
  });
}

/** The same of what is no case but may speak of a citizen. */
export async function noteSubjectView(
  { models }: Services,
  community: string,
  { userId, roles }: StaffActor,
  action: `${SubjectKind}.${'view' | 'audit'}`,
  id: string,
): Promise<void> {
  const ground = groundOfRoles(roles);
  const view = { community, at: new Date(), userId, action, caseId: id, key: '-', ground } as const;
  await models.accessJournal.create({ ...view, outcome: 'done' });
}

function groundOf(actor: StaffActor, state: CaseState): Ground {
  const persons = state.tasks.flatMap(({ claimedBy, executor }) => claimedBy ?? executor ?? []);
  if (persons.includes(actor.userId)) return 'task';
  if (persons.some((person) => isOrStandsInFor(actor, person))) return 'stand-in';
  if (state.tasks.some((task) => mayTake(actor, state, task))) return 'task';
  return groundOfRoles(actor.roles);
}

const groundOfRoles = (roles: StaffActor['roles']): Ground =>
  roles.every((role) => role === 'auditor') ? 'audit' : 'role';
