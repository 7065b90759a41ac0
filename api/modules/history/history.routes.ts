import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { noteView } from '../access-journal/access-journal.ts';
import { demandCase } from '../cases/case-access.ts';
import { caseParams } from '../cases/cases.routes.ts';
import { caseHistorySchema, replayReportSchema } from './history.schemas.ts';
import { caseHistory, replayCase } from './history.service.ts';

export const historyEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/cases/{id}/history',
    summary: 'Every event with its hash, the chain verified, and the engine behind it',
    tag: 'audit',
    access: 'cases:audit',
    params: caseParams,
    answer: caseHistorySchema,
    async handle({ params, staff: { community, actor } }) {
      const stored = await demandCase(services, community, actor, params.id);
      await noteView(services, stored, actor, 'audit');
      return caseHistory(services, stored);
    },
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/replay',
    summary: 'Runs the recorded history again under the present code',
    tag: 'audit',
    access: 'cases:audit',
    params: caseParams,
    answer: replayReportSchema,
    handle: async ({ params, staff: { community, actor } }) =>
      replayCase(services, await demandCase(services, community, actor, params.id)),
  }),
];
