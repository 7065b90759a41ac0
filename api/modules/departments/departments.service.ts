import type { Assignee, Department } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import type { Models } from '../../db/models.ts';
import { ApiError, invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { absentNow } from '../absences/stand-ins.ts';

export async function departmentNames(
  { models }: { readonly models: Pick<Models, 'departments'> },
  community: string,
  language: Language,
): Promise<Map<string, string>> {
  const departments = await models.departments.find({ community }).sort({ key: 1 }).lean();
  return new Map(departments.map(({ key, name }) => [key, name[language]]));
}

/** All departments, with the names of all superiors in one query. */
export async function findDepartments(
  { models }: Services,
  community: string,
  language: Language,
): Promise<Department[]> {
  const departments = await models.departments.find({ community }).sort({ key: 1 }).lean();
  const ids = departments.flatMap(({ superior }) => superior ?? []);
  const users = ids.length > 0 ? await models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean() : [];
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  return departments.map(({ key, name, superior }) => {
    const superiorName = superior && names.get(superior);
    return { id: key, name: name[language], ...(superior && { superior }), ...(superiorName && { superiorName }) };
  });
}

/** Names who is told of this department's deadlines, or nobody: then the head is. */
export async function setSuperior(
  { models }: Services,
  community: string,
  key: string,
  superior: string | null | undefined,
): Promise<void> {
  if (superior && !(await models.users.exists({ community, _id: superior, active: true })))
    throw invalid([{ code: 'field.option', field: 'superior' }]);
  const change = superior ? { $set: { superior } } : { $unset: { superior: 1 as const } };
  const { matchedCount } = await models.departments.updateOne({ community, key }, change);
  if (matchedCount === 0) throw new ApiError('request.not-found');
}

/** Active people of a role: specialists do the tasks that a resolution hands out. Of who is away it is said who stands in. */
export async function findAssignees(
  { models }: Services,
  community: string,
  role: Role,
  language: Language,
): Promise<Assignee[]> {
  const [departments, users, absent] = await Promise.all([
    departmentNames({ models }, community, language),
    models.users.find({ community, active: true, roles: role }).sort({ name: 1 }).lean(),
    absentNow(models, community),
  ]);
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  const absences = new Map(absent.map(({ _id, absence }) => [_id, absence]));
  return users.map(({ _id, name, department }) => {
    const departmentName = department && departments.get(department);
    const absence = absences.get(_id);
    const standIn = absence && names.get(absence.standIn);
    return {
      id: _id,
      name,
      ...(department && { department }),
      ...(departmentName && { departmentName }),
      ...(absence && standIn && { standIn: { name: standIn, until: absence.to } }),
    };
  });
}
