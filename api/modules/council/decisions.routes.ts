import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageFrom } from '../../openapi/list-query.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { noteSubjectView } from '../access-journal/access-journal.ts';
import { idempotencyHeader } from '../applications/applications.schemas.ts';
import { idempotencyKeyOf } from '../applications/idempotency-key.ts';
import { sendDocument } from '../documents/send-document.ts';
import { actOnDecision, draftDecision } from './act-on-decision.ts';
import {
  decisionActionSchema,
  decisionDraftSchema,
  decisionFilterSchema,
  idParams,
  noteSchema,
} from './council.schemas.ts';
import { waitsFor } from './decision-allowed.ts';
import { decisionRows, decisionView } from './decision-view.ts';
import { demandDecision, findDecisions } from './decisions.repository.ts';
import { decisionRowSchema, decisionViewSchema } from './views.schemas.ts';

const known = { tag: 'council', access: 'council:list' } as const;
const one = { ...known, params: idParams };

export const decisionEndpoints = (services: Services) => [
  endpoint({
    ...known,
    method: 'get',
    path: '/council/decisions',
    summary: 'Decisions and drafts: the queue, what waits for the person, what is done',
    query: listQuery(['createdAt', 'dueAt'], decisionFilterSchema),
    answer: z.array(decisionRowSchema),
    async handle({ query: { sort, range, filter }, staff: { community, actor }, language, response }) {
      const found = await findDecisions(services, community, filter, actor);
      const wanted = filter.list === 'mine' ? found.filter(({ state }) => waitsFor(state, actor)) : found;
      const rows = await decisionRows(services, community, wanted, language);
      const [field, order] = sort;
      const last = '9999';
      const sorted = rows.toSorted((a, b) => (a[field] ?? last).localeCompare(b[field] ?? last));
      return pageFrom(response, 'decisions', range, order === 'ASC' ? sorted : sorted.toReversed());
    },
  }),
  endpoint({
    ...known,
    method: 'post',
    path: '/council/decisions',
    summary: 'Drafts a decision that no case has asked for',
    access: 'council:draft',
    headers: idempotencyHeader,
    body: decisionDraftSchema,
    status: 201,
    answer: decisionViewSchema,
    async handle({ body, staff: { community, actor }, language, request }) {
      const id = await draftDecision(services, community, actor, idempotencyKeyOf(request), body);
      return decisionView(services, await demandDecision(services, community, id), actor, language);
    },
  }),
  endpoint({
    ...one,
    method: 'get',
    path: '/council/decisions/{id}',
    summary: 'A decision with its draft, its way and what the person may do',
    answer: decisionViewSchema,
    async handle({ params: { id }, staff: { community, actor }, language }) {
      const stored = await demandDecision(services, community, id, actor);
      await noteSubjectView(services, community, actor, 'decision.view', id);
      return decisionView(services, stored, actor, language);
    },
  }),
  endpoint({
    ...one,
    method: 'post',
    path: '/council/decisions/{id}/actions',
    summary: 'Carries out an action and answers the decision as it then is',
    headers: idempotencyHeader,
    body: decisionActionSchema,
    answer: decisionViewSchema,
    async handle({ params: { id }, body, staff: { community, actor }, language, request }) {
      const key = idempotencyKeyOf(request);
      if (body.expectedSeq === undefined) throw refused({ code: 'field.required', field: 'expectedSeq' });
      await actOnDecision(services, await demandDecision(services, community, id, actor), actor, key, body);
      return decisionView(services, await demandDecision(services, community, id), actor, language);
    },
  }),
  endpoint({
    ...known,
    method: 'get',
    path: '/council/decisions/{id}/documents/{document}',
    summary: 'Downloads a document of a draft',
    params: idParams.extend({ document: z.string().min(1).max(64) }),
    answer: { mediaType: 'application/octet-stream', description: 'The file itself, with its own media type' },
    async handle({ params: { id, document }, staff: { community, actor }, request, response }) {
      const { state } = await demandDecision(services, community, id, actor);
      const isOfDraft = state.documents.some((ref) => ref.id === document);
      const found = isOfDraft && (await services.models.documents.findOne({ _id: document, community }).lean());
      if (!found) throw new ApiError('document.unknown');
      await noteSubjectView(services, community, actor, 'decision.view', id);
      await sendDocument(services, found, request, response);
    },
  }),
  endpoint({
    ...known,
    method: 'put',
    path: '/council/notes/{id}',
    summary: 'Keeps a private note on a draft; an empty one is removed',
    params: idParams,
    body: noteSchema,
    answer: noteSchema,
    async handle({ params: { id: decision }, body: { text }, staff: { community, actor } }) {
      await demandDecision(services, community, decision, actor);
      const own = { community, userId: actor.userId, decision };
      const { councilNotes } = services.models;
      if (text) await councilNotes.updateOne(own, { $set: { text, changedAt: new Date() } }, { upsert: true });
      else await councilNotes.deleteOne(own);
      return { text };
    },
  }),
];
