import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import type { StoredUser } from './users.model.ts';
import { changedUserSchema, newUserSchema, userFilterSchema, userViewSchema } from './users.schemas.ts';
import { addUser, changeUser, demandUser, userView } from './users.service.ts';

const params = z.object({ id: z.string().min(1).max(64) });
const tag = 'users';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const userEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/users',
    summary: 'Staff of the community',
    tag,
    access: 'users:list',
    query: listQuery(['name', 'username', 'department', 'active'], userFilterSchema),
    answer: z.array(userViewSchema),
    async handle({ query: { sort, range, filter }, staff: { community }, response }) {
      const page = pageOf(range);
      const { id, q, role, active } = filter;
      const asked = {
        community,
        ...(id && { _id: { $in: id } }),
        ...(role && { roles: role }),
        ...(active !== undefined && { active }),
        ...(q && { name: { $regex: escaped(q), $options: 'i' } }),
      };
      const [users, total] = await Promise.all([
        services.models.users
          .find(asked)
          .sort({ [sort[0]]: orderOf(sort[1]), _id: 1 })
          .skip(page.skip)
          .limit(page.limit)
          .lean<StoredUser[]>(),
        services.models.users.countDocuments(asked),
      ]);
      sayRange(response, 'users', page, users.length, total);
      return users.map(userView);
    },
  }),
  endpoint({
    method: 'get',
    path: '/users/{id}',
    summary: 'A member of staff',
    tag,
    access: 'users:list',
    params,
    answer: userViewSchema,
    handle: async ({ params: { id }, staff: { community } }) => userView(await demandUser(services, community, id)),
  }),
  endpoint({
    method: 'post',
    path: '/users',
    summary: 'Adds a member of staff',
    tag,
    access: 'users:edit',
    body: newUserSchema,
    status: 201,
    answer: userViewSchema,
    handle: ({ body, staff: { community } }) => addUser(services, community, body),
  }),
  endpoint({
    method: 'put',
    path: '/users/{id}',
    summary: 'Changes a member of staff',
    tag,
    access: 'users:edit',
    params,
    body: changedUserSchema,
    answer: userViewSchema,
    handle: ({ params: { id }, body, staff: { community } }) => changeUser(services, community, id, body),
  }),
];
