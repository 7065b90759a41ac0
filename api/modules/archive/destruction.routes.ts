import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import {
  destructionActSchema,
  destructionDecisionSchema,
  destructionInputSchema,
  destructionLineSchema,
  archiveParams as params,
} from './archive.schemas.ts';
import { decideAct, makeAct } from './destruction.service.ts';
import { actOf, actPage, linesOf } from './destruction-views.ts';

const tag = 'archive';
const path = '/archive/destruction-acts';

export const destructionEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path,
    summary: 'Acts of destruction, newest first',
    tag,
    access: 'archive:list',
    query: listQuery(['at'], z.object({})),
    answer: z.array(destructionActSchema),
    async handle({ query: { range }, staff: { community, actor }, response }) {
      const page = pageOf(range);
      const { rows, total } = await actPage(services, community, actor, page);
      sayRange(response, 'destruction-acts', page, rows.length, total);
      return rows;
    },
  }),
  endpoint({
    method: 'post',
    path,
    summary: 'Makes a draft: the list of what is due, or one case whose content is to be erased by order',
    tag,
    access: 'archive:edit',
    body: destructionInputSchema,
    status: 201,
    answer: destructionActSchema,
    async handle({ staff: { community, actor }, body }) {
      return actOf(services, community, actor, await makeAct(services, community, actor.userId, body));
    },
  }),
  endpoint({
    method: 'get',
    path: `${path}/{id}/cases`,
    summary: 'What an act lists, why, and what became of it',
    tag,
    access: 'archive:list',
    params,
    query: listQuery(['closedAt'], z.object({})),
    answer: z.array(destructionLineSchema),
    async handle({ params: { id }, query: { range }, staff: { community }, language, response }) {
      const page = pageOf(range);
      const { rows, total } = await linesOf(services, community, id, page, language);
      sayRange(response, 'cases', page, rows.length, total);
      return rows;
    },
  }),
  endpoint({
    method: 'post',
    path: `${path}/{id}/decision`,
    summary: 'Approves or rejects an act that somebody else has made; approved, it is carried out',
    tag,
    access: 'archive:approve',
    params,
    body: destructionDecisionSchema,
    answer: destructionActSchema,
    async handle({ params: { id }, staff: { community, actor }, body }) {
      await decideAct(services, community, actor.userId, id, body);
      return actOf(services, community, actor, id);
    },
  }),
];
