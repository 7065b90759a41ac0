import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { noteSubjectView } from '../access-journal/access-journal.ts';
import { idempotencyHeader } from '../applications/applications.schemas.ts';
import { idempotencyKeyOf } from '../applications/idempotency-key.ts';
import { performPermitAction } from './perform-permit-action.ts';
import { permitRow } from './permit-rows.ts';
import { permitView } from './permit-view.ts';
import { permitFilterSchema, permitScope, registerFilter } from './permits.filter.ts';
import { demandReadable, findPermits, sortable } from './permits.repository.ts';
import { permitActionSchema, permitRowSchema, permitViewSchema } from './permits.schemas.ts';

const known = { tag: 'permits', access: 'permits:list' } as const;
export const permitParams = z.object({ id: z.string().min(1).max(64) });

export const permitEndpoints = (services: Services) => [
  endpoint({
    ...known,
    method: 'get',
    path: '/permits',
    summary: 'Permits that the person may read',
    query: listQuery(sortable, permitFilterSchema),
    answer: z.array(permitRowSchema),
    async handle({ query: { sort, range, filter }, staff: { community, actor }, language, response }) {
      const page = pageOf(range);
      const asked = { ...registerFilter(community, filter), ...permitScope(actor) };
      const { rows, total } = await findPermits(services, asked, [sort[0], orderOf(sort[1])], page);
      sayRange(response, 'permits', page, rows.length, total);
      return rows.map((row) => permitRow(row, language));
    },
  }),
  endpoint({
    ...known,
    method: 'get',
    path: '/permits/{id}',
    summary: 'A permit with its timeline and what the person may do',
    params: permitParams,
    answer: permitViewSchema,
    async handle({ params, staff: { community, actor }, language }) {
      const permit = await demandReadable(services, community, actor, params.id);
      await noteSubjectView(services, community, actor, 'permit.view', permit._id);
      return permitView(services, permit, actor, language);
    },
  }),
  endpoint({
    ...known,
    method: 'post',
    path: '/permits/{id}/actions',
    summary: 'Carries out an action and answers the permit as it then is',
    params: permitParams,
    headers: idempotencyHeader,
    body: permitActionSchema,
    answer: permitViewSchema,
    async handle({ params, body: asked, staff: { community, actor }, language, request }) {
      const key = idempotencyKeyOf(request);
      if (asked.expectedSeq === undefined) throw refused({ code: 'field.required', field: 'expectedSeq' });
      const permit = await demandReadable(services, community, actor, params.id);
      await performPermitAction(services, { permit, actor, key, asked });
      return permitView(services, await demandReadable(services, community, actor, params.id), actor, language);
    },
  }),
];
