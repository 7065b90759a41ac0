import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { caseIndexRowSchema, dueCaseSchema, dueFilterSchema } from './archive.schemas.ts';
import { caseIndexList, dueCases } from './case-index.service.ts';
import { destructionEndpoints } from './destruction.routes.ts';
import { holdEndpoints } from './holds.routes.ts';
import { transferEndpoints } from './transfers.routes.ts';

const known = { tag: 'archive', access: 'archive:list' } as const;

export const archiveEndpoints = (services: Services) => [
  endpoint({
    ...known,
    method: 'get',
    path: '/archive/case-index',
    summary: 'The case index list with terms of retention, and how much is due',
    answer: z.array(caseIndexRowSchema),
    handle: ({ staff: { community }, language }) => caseIndexList(services, community, language),
  }),
  endpoint({
    ...known,
    method: 'get',
    path: '/archive/due',
    summary: 'Cases that are due for destruction, or to be handed over to the National Archive',
    query: listQuery(['closedAt'], dueFilterSchema),
    answer: z.array(dueCaseSchema),
    async handle({ query: { range, filter }, staff: { community }, language, response }) {
      const page = pageOf(range);
      const { rows, total } = await dueCases(services, community, filter, page, language);
      sayRange(response, 'due', page, rows.length, total);
      return rows;
    },
  }),
  ...holdEndpoints(services),
  ...destructionEndpoints(services),
  ...transferEndpoints(services),
];
