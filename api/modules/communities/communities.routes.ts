import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { communityParams, communitySchema } from './communities.schemas.ts';
import { communityView, demandCommunity } from './communities.service.ts';

export const communityEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/communities',
    summary: 'The communities of this installation',
    tag: 'communities',
    access: 'public',
    answer: z.array(communitySchema),
    async handle({ language }) {
      const all = await services.models.communities.find().sort({ _id: 1 }).lean();
      return all.map((one) => communityView(one, language));
    },
  }),
  endpoint({
    method: 'get',
    path: '/communities/{community}',
    summary: 'A community with its settlements',
    tag: 'communities',
    access: 'public',
    params: communityParams,
    answer: communitySchema,
    handle: async ({ params, language }) => communityView(await demandCommunity(services, params.community), language),
  }),
];
