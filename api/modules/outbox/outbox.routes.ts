import { z } from 'zod';
import type { OutboxRow } from '../../../workflows/contract/http.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { effectStates } from './effects.model.ts';
import { findOutbox } from './outbox.service.ts';

const outboxRowSchema: z.ZodType<OutboxRow> = z
  .object({
    id: z.string(),
    kind: z.string(),
    caseId: z.string(),
    number: z.string(),
    state: z.enum(effectStates),
    attempts: z.int(),
    createdAt: z.string(),
    doneAt: z.string().nullable(),
    subject: z.string().optional(),
    to: z.string().optional(),
    body: z.string().optional(),
  })
  .meta({ id: 'OutboxRow' });

export const outboxEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/outbox',
    summary: 'What went out or waits; in a trial with its words',
    tag: 'outbox',
    access: 'outbox:list',
    query: listQuery(['createdAt', 'state', 'kind'], z.object({ state: z.enum(effectStates).optional() })),
    answer: z.array(outboxRowSchema),
    async handle({ query: { sort, range, filter }, staff: { community }, response }) {
      const page = pageOf(range);
      const { rows, total } = await findOutbox(services, community, filter, [sort[0], orderOf(sort[1])], page);
      sayRange(response, 'outbox', page, rows.length, total);
      return rows;
    },
  }),
];
