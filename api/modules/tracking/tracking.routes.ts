import type { Request } from 'express';
import { z } from 'zod';
import type { Tracking } from '../../../workflows/contract/http.ts';
import { applicant } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { actionRequestSchema } from '../actions/actions.schemas.ts';
import { explainStale } from '../actions/explain-stale.ts';
import { performAction } from '../actions/perform-action.ts';
import { idempotencyHeader } from '../applications/applications.schemas.ts';
import { idempotencyKeyOf } from '../applications/idempotency-key.ts';
import { demandContent } from '../archive/demands.ts';
import { openCaseFile } from '../cases/case-file.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { findDocument, sendDocument } from '../documents/send-document.ts';
import { streamCase } from '../live/stream-case.ts';
import { beforeCouncil } from './before-council.ts';
import { findTracked } from './find-tracked.ts';
import { trackingHeader, trackingQuery, trackingSchema } from './tracking.schemas.ts';
import { trackingView } from './tracking-view.ts';

const path = '/communities/{community}/tracking';
const known = { tag: 'tracking', access: 'public', params: communityParams, query: trackingQuery } as const;

export function trackingEndpoints(services: Services) {
  const tracked = (community: string, number: string, client: string, request: Request): Promise<StoredCase> =>
    findTracked(services, { community, number, code: request.get('X-Tracking-Code') ?? '' }, client);
  const view = async (stored: StoredCase, language: Language): Promise<Tracking> => {
    const [file, council] = await Promise.all([openCaseFile(services, stored), beforeCouncil(services, stored)]);
    return { ...(await trackingView(services, file, language)), ...(council && { council }) };
  };

  return [
    endpoint({
      ...known,
      method: 'get',
      path,
      summary: 'A case as its applicant sees it',
      headers: trackingHeader,
      answer: trackingSchema,
      async handle({ params, query, client, language, request, response }) {
        response.set('Cache-Control', 'no-store');
        return view(await tracked(params.community, query.number, client, request), language);
      },
    }),
    endpoint({
      ...known,
      method: 'post',
      path: `${path}/actions`,
      summary: 'An answer, a message or the withdrawal by the applicant',
      headers: trackingHeader.extend(idempotencyHeader.shape),
      body: actionRequestSchema,
      answer: trackingSchema,
      async handle({ params, query, body: asked, client, language, request }) {
        const key = idempotencyKeyOf(request);
        const stored = await tracked(params.community, query.number, client, request);
        const act = { stored, actor: applicant, key, asked };
        await performAction(services, act).catch((error: unknown) =>
          explainStale(services, act, 'citizen', language, error),
        );
        const now = await services.models.cases
          .findOne({ _id: stored._id, community: stored.community })
          .lean<StoredCase>();
        return view(now ?? stored, language);
      },
    }),
    endpoint({
      ...known,
      method: 'get',
      path: `${path}/documents/{document}`,
      summary: 'Downloads a document that the applicant may see',
      params: communityParams.extend({ document: z.string().min(1).max(64) }),
      headers: trackingHeader,
      answer: { mediaType: 'application/octet-stream', description: 'The file itself, with its own media type' },
      async handle({ params, query, client, language, request, response }) {
        const stored = await tracked(params.community, query.number, client, request);
        demandContent(stored, 'document.destroyed');
        const { documents } = await view(stored, language);
        if (!documents.some(({ id }) => id === params.document)) throw new ApiError('document.unknown');
        await sendDocument(
          services,
          await findDocument(services, stored.community, stored._id, params.document),
          request,
          response,
        );
      },
    }),
    endpoint({
      ...known,
      method: 'get',
      path: `${path}/events`,
      summary: 'Tells when the case has changed',
      headers: trackingHeader,
      answer: { mediaType: 'text/event-stream', description: '`event: case` with `{ caseId, seq }`' },
      async handle({ params, query, client, request, response }) {
        const { _id, community } = await tracked(params.community, query.number, client, request);
        await streamCase(services, { community, caseId: _id }, client, request, response);
      },
    }),
  ];
}
