import type { CaseCommand } from '../../../workflows/domain/case-command.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import { tasksOf } from '../../../workflows/domain/stages.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { AskedAction } from './actions.schemas.ts';

/** The person whom somebody names: active, of this community and settlement, able to do what is asked. */
export async function findAssignee(
  { models }: Services,
  stored: StoredCase,
  law: Law,
  asked: AskedAction,
): Promise<CaseCommand['assignee']> {
  const { community, state } = stored;
  const user = await models.users.findOne({ _id: asked.assignee, community, active: true }).lean();
  const roles = rolesAsked(stored, law, asked);
  const inPlace =
    user &&
    (user.settlements.length === 0 || (state.settlement !== undefined && user.settlements.includes(state.settlement)));
  if (!inPlace || !user.roles.some((role) => roles.includes(role)))
    throw refused({ code: 'assignee.unknown', field: 'assignee' });
  return { userId: user._id, ...(user.department && { department: user.department }) };
}

/** A task keeps its role; a resolution names one who can take the tasks that an executor gets. */
function rolesAsked({ state }: StoredCase, { definition }: Law, { action, task }: AskedAction): Role[] {
  if (action === 'ask-opinion') return ['specialist'];
  if (action === 'assign') return state.tasks.flatMap(({ id, role }) => (id === task ? [role] : []));
  return Object.values(definition.process.stages).flatMap((stage) =>
    tasksOf(stage)
      .filter(({ department }) => department === 'executor')
      .map(({ role }) => role),
  );
}
