import type { Assignee } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Services } from '../../services.ts';

export async function departmentNames(
  { models }: Services,
  community: string,
  language: Language,
): Promise<Map<string, string>> {
  const departments = await models.departments.find({ community }).sort({ key: 1 }).lean();
  return new Map(departments.map(({ key, name }) => [key, name[language]]));
}

/** Active specialists: they do the tasks that a resolution hands out. */
export async function findAssignees(services: Services, community: string, language: Language): Promise<Assignee[]> {
  const [names, users] = await Promise.all([
    departmentNames(services, community, language),
    services.models.users.find({ community, active: true, roles: 'specialist' }).sort({ name: 1 }).lean(),
  ]);
  return users.map(({ _id, name, department }) => {
    const departmentName = department && names.get(department);
    return { id: _id, name, ...(department && { department }), ...(departmentName && { departmentName }) };
  });
}
