import { z } from 'zod';
import { endpoint } from '../../../openapi/endpoint.ts';
import type { Services } from '../../../services.ts';
import { actOnMany } from './act-on-many.ts';
import { bulkRequestSchema, lookedAtSchema, lookRequestSchema } from './bulk.schemas.ts';
import { lookAtMany } from './look-at-many.ts';

export const bulkEndpoints = (services: Services) => [
  endpoint({
    method: 'post',
    path: '/cases/actions/allowed',
    summary: 'What the person may do to each of many cases; those that may not be read are left out',
    tag: 'cases',
    access: 'cases:list',
    body: lookRequestSchema,
    answer: z.array(lookedAtSchema),
    handle: ({ body: { cases }, staff: { community, actor }, language }) =>
      lookAtMany(services, { community, actor, language }, cases),
  }),
  endpoint({
    method: 'post',
    path: '/cases/actions',
    summary:
      'Carries out the same action on many cases, each under its own key; a line for each as soon as it is known',
    tag: 'cases',
    access: 'cases:list',
    body: bulkRequestSchema,
    answer: { mediaType: 'application/x-ndjson', description: '`{ id, seq }` or `{ id, problem }`, a line a case' },
    async handle({ body: asked, staff: { community, actor }, language, response }) {
      response.writeHead(200, {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      });
      response.flushHeaders();
      await actOnMany(services, {
        community,
        actor,
        language,
        asked,
        left: () => response.destroyed,
        tell: (result) => void response.write(`${JSON.stringify(result)}\n`),
      });
      response.end();
    },
  }),
];
