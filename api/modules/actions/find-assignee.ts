import type { CaseCommand } from '../../../workflows/domain/case-command.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import { tasksOf } from '../../../workflows/domain/stages.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { serviceOf } from '../services/catalogue.ts';

/** The person whom a resolution names: active, of this community, able to take the tasks that an executor gets here. */
export async function findAssignee(
  { models }: Services,
  stored: StoredCase,
  userId: string,
): Promise<CaseCommand['assignee']> {
  const { community, state } = stored;
  const user = await models.users.findOne({ _id: userId, community, active: true }).lean();
  const roles = executorRoles(stored);
  const inPlace =
    user &&
    (user.settlements.length === 0 || (state.settlement !== undefined && user.settlements.includes(state.settlement)));
  if (!inPlace || !user.roles.some((role) => roles.includes(role)))
    throw refused({ code: 'assignee.unknown', field: 'assignee' });
  return { userId, ...(user.department && { department: user.department }) };
}

function executorRoles(stored: StoredCase): Role[] {
  const { stages } = serviceOf(stored).definition.process;
  return Object.values(stages).flatMap((stage) =>
    tasksOf(stage)
      .filter(({ department }) => department === 'executor')
      .map(({ role }) => role),
  );
}
