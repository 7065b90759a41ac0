import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { archiveParams, holdInputSchema, holdLiftSchema, holdViewSchema } from './archive.schemas.ts';
import { addHold, findHolds, liftHold } from './holds.service.ts';

const tag = 'archive';
const answer = z.array(holdViewSchema);

export const holdEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/archive/holds',
    summary: 'Legal holds, standing and lifted',
    tag,
    access: 'archive:list',
    answer,
    handle: ({ staff: { community } }) => findHolds(services, community),
  }),
  endpoint({
    method: 'post',
    path: '/archive/holds',
    summary: 'Stops every way of deletion for a case, or for a case index and years',
    tag,
    access: 'archive:edit',
    body: holdInputSchema,
    answer,
    async handle({ staff: { community, actor }, body }) {
      await addHold(services, community, actor.userId, body);
      return findHolds(services, community);
    },
  }),
  endpoint({
    method: 'post',
    path: '/archive/holds/{id}/lift',
    summary: 'Lifts a hold; that it stood, and why it was lifted, stays',
    tag,
    access: 'archive:edit',
    params: archiveParams,
    body: holdLiftSchema,
    answer,
    async handle({ params: { id }, staff: { community, actor }, body: { reason } }) {
      await liftHold(services, community, actor.userId, id, reason);
      return findHolds(services, community);
    },
  }),
];
