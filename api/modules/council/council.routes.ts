import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { councilSchema, settingsSchema } from './council.schemas.ts';
import { councilOf, councilView } from './council-body.ts';

export const councilEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/council',
    summary: 'The council: seats, members, rules of procedure',
    tag: 'council',
    access: 'council:list',
    answer: councilSchema,
    handle: async ({ staff: { community } }) => councilView(await councilOf(services, community)),
  }),
  endpoint({
    method: 'put',
    path: '/council/settings',
    summary: 'Sets seats and rules for sessions that are drafted from now on',
    tag: 'council',
    access: 'council:edit',
    body: settingsSchema,
    answer: councilSchema,
    async handle({ body, staff: { community } }) {
      await services.models.communities.updateOne({ _id: community }, { $set: { council: body } });
      return councilView(await councilOf(services, community));
    },
  }),
];
