import { z } from 'zod';
import type { Assignee, Department } from '../../../workflows/contract/http.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageFrom } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { departmentNames, findAssignees } from './departments.service.ts';

const departmentSchema: z.ZodType<Department> = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'Department' });
const assigneeSchema: z.ZodType<Assignee> = z
  .object({
    id: z.string(),
    name: z.string(),
    department: z.string().optional(),
    departmentName: z.string().optional(),
  })
  .meta({ id: 'Assignee' });
const query = listQuery(['name'], z.object({ id: z.array(z.string()).optional() }));

export const departmentEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/departments',
    summary: 'Departments of the community',
    tag: 'users',
    access: 'staff',
    query,
    answer: z.array(departmentSchema),
    async handle({ query: { range, filter }, staff: { community }, language, response }) {
      const names = await departmentNames(services, community, language);
      const all = [...names].map(([id, name]) => ({ id, name })).filter(({ id }) => filter.id?.includes(id) ?? true);
      return pageFrom(response, 'departments', range, all);
    },
  }),
  endpoint({
    method: 'get',
    path: '/assignees',
    summary: 'People whom a resolution may name as executor',
    tag: 'users',
    access: 'staff',
    query,
    answer: z.array(assigneeSchema),
    async handle({ query: { range, filter }, staff: { community }, language, response }) {
      const all = await findAssignees(services, community, language);
      return pageFrom(
        response,
        'assignees',
        range,
        all.filter(({ id }) => filter.id?.includes(id) ?? true),
      );
    },
  }),
];
