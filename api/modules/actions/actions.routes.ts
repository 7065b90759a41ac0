import { endpoint } from '../../openapi/endpoint.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { idempotencyHeader } from '../applications/applications.schemas.ts';
import { idempotencyKeyOf } from '../applications/idempotency-key.ts';
import { demandCase } from '../cases/case-access.ts';
import { openCaseFile } from '../cases/case-file.ts';
import { caseView } from '../cases/case-view.ts';
import { caseParams } from '../cases/cases.routes.ts';
import { caseViewSchema } from '../cases/cases.schemas.ts';
import { actionPreviewSchema, actionRequestSchema } from './actions.schemas.ts';
import { explainStale } from './explain-stale.ts';
import { performAction } from './perform-action.ts';
import { previewAction } from './preview-action.ts';

export const actionEndpoints = (services: Services) => [
  endpoint({
    method: 'post',
    path: '/cases/{id}/actions',
    summary: 'Carries out an action and answers the case as it then is',
    tag: 'cases',
    access: 'cases:list',
    params: caseParams,
    headers: idempotencyHeader,
    body: actionRequestSchema,
    answer: caseViewSchema,
    async handle({ params, body: asked, staff: { community, actor }, language, request }) {
      const key = idempotencyKeyOf(request);
      if (asked.expectedSeq === undefined) throw refused({ code: 'field.required', field: 'expectedSeq' });
      const act = { stored: await demandCase(services, community, actor, params.id), actor, key, asked };
      await performAction(services, act).catch((error: unknown) =>
        explainStale(services, act, 'staff', language, error),
      );
      const stored = await services.models.cases.findOne({ _id: params.id, community }).lean<typeof act.stored>();
      return caseView(await openCaseFile(services, stored ?? act.stored), actor, language);
    },
  }),
  endpoint({
    method: 'post',
    path: '/cases/{id}/actions/preview',
    summary: 'What an action would change; nothing is changed',
    tag: 'cases',
    access: 'cases:list',
    params: caseParams,
    body: actionRequestSchema,
    answer: actionPreviewSchema,
    async handle({ params, body, staff: { community, actor }, language }) {
      return previewAction(services, await demandCase(services, community, actor, params.id), actor, body, language);
    },
  }),
];
