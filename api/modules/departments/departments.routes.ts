import { z } from 'zod';
import type { Assignee, Department } from '../../../workflows/contract/http.ts';
import { roles } from '../../../workflows/domain/roles.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageFrom } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { findAssignees, findDepartments, setSuperior } from './departments.service.ts';

const departmentSchema: z.ZodType<Department> = z
  .object({ id: z.string(), name: z.string(), superior: z.string().optional(), superiorName: z.string().optional() })
  .meta({ id: 'Department' });
const assigneeSchema: z.ZodType<Assignee> = z
  .object({
    id: z.string(),
    name: z.string(),
    department: z.string().optional(),
    departmentName: z.string().optional(),
    standIn: z.object({ name: z.string(), until: z.string() }).optional(),
  })
  .meta({ id: 'Assignee' });
const departmentInputSchema = z.object({ superior: z.string().max(64).nullish() }).meta({ id: 'DepartmentInput' });
const query = listQuery(['name'], z.object({ id: z.array(z.string()).optional() }));

export const departmentEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/departments',
    summary: 'Departments of the community, and who is told of their deadlines',
    tag: 'users',
    access: 'staff',
    query,
    answer: z.array(departmentSchema),
    async handle({ query: { range, filter }, staff: { community }, language, response }) {
      const all = await findDepartments(services, community, language);
      return pageFrom(
        response,
        'departments',
        range,
        all.filter(({ id }) => filter.id?.includes(id) ?? true),
      );
    },
  }),
  endpoint({
    method: 'put',
    path: '/departments/{id}',
    summary: 'Names the superior of a department',
    tag: 'users',
    access: 'departments:edit',
    params: z.object({ id: z.string().min(1).max(60) }),
    body: departmentInputSchema,
    answer: departmentSchema,
    async handle({ params: { id }, body, staff: { community }, language }) {
      await setSuperior(services, community, id, body.superior);
      return (await findDepartments(services, community, language)).find((one) => one.id === id);
    },
  }),
  endpoint({
    method: 'get',
    path: '/assignees',
    summary: 'People who may be named for work: executors of a resolution, or of another role',
    tag: 'users',
    access: 'staff',
    query: listQuery(['name'], z.object({ id: z.array(z.string()).optional(), role: z.enum(roles).optional() })),
    answer: z.array(assigneeSchema),
    async handle({ query: { range, filter }, staff: { community }, language, response }) {
      const all = await findAssignees(services, community, filter.role ?? 'specialist', language);
      return pageFrom(
        response,
        'assignees',
        range,
        all.filter(({ id }) => filter.id?.includes(id) ?? true),
      );
    },
  }),
];
