import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { dropRest } from './drop-rest.ts';
import { multipartSchema, uploadSchema } from './uploads.schemas.ts';
import { takeUpload } from './uploads.service.ts';

export const uploadEndpoints = (services: Services) => [
  endpoint({
    method: 'post',
    path: '/communities/{community}/uploads',
    summary: 'Takes one file, to be attached within a day',
    tag: 'uploads',
    access: 'public',
    params: communityParams,
    multipart: multipartSchema,
    status: 201,
    answer: uploadSchema,
    async handle({ params: { community }, client, request, response }) {
      return dropRest(request, response, async () => {
        await demandCommunity(services, community);
        return takeUpload(services, community, client, request);
      });
    },
  }),
];
