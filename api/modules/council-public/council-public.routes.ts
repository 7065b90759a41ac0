import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { councilSchema, sessionFilterSchema } from '../council/council.schemas.ts';
import { councilOf, councilView } from '../council/council-body.ts';
import { wordsFor } from '../council/council-words.ts';
import { sessionRow } from '../council/session-view.ts';
import { demandPublicSession, findSessions } from '../council/sessions.repository.ts';
import { streamSession } from '../council/stream-session.ts';
import {
  councilActRowSchema,
  councilActSchema,
  memberRecordSchema,
  publicSessionSchema,
  sessionRowSchema,
} from '../council/views.schemas.ts';
import { sendDocument } from '../documents/send-document.ts';
import { actOf, actRows, findActs } from './acts.ts';
import { actFilterSchema, fileParams, thingParams } from './council-public.schemas.ts';
import { keepAndAsk } from './keep.ts';
import { memberRecord } from './member-record.ts';
import { addressesOf } from './oparl/addresses.ts';
import { demandPublicDecision, publicDocuments } from './public-drafts.ts';
import { sharedSession } from './shared-session.ts';

const path = '/communities/{community}/council';
const known = { method: 'get', tag: 'council', access: 'public' } as const;
const ofCommunity = { ...known, params: communityParams };
const ofThing = { ...known, params: thingParams };

/** The council as anybody may read it: what is published, and nothing before. */
export const publicCouncilEndpoints = (services: Services) => [
  endpoint({
    ...ofCommunity,
    path,
    summary: 'The council for the public: seats, members, rules of procedure',
    answer: councilSchema,
    async handle({ params: { community }, response }) {
      keepAndAsk(response);
      const view = councilView(await councilOf(services, community));
      return { ...view, oparl: addressesOf(services, community).body };
    },
  }),
  endpoint({
    ...ofCommunity,
    path: `${path}/sessions`,
    summary: 'Published sessions of the council',
    query: listQuery(['startsAt'], sessionFilterSchema),
    answer: z.array(sessionRowSchema),
    async handle({ params, query: { sort, range, filter }, language, response }) {
      const { _id } = await demandCommunity(services, params.community);
      const page = pageOf(range);
      const asked = { ...filter, publicOnly: true };
      const { rows, total } = await findSessions(services, _id, asked, orderOf(sort[1]), page);
      sayRange(response, 'sessions', page, rows.length, total);
      keepAndAsk(response);
      const places = rows.map(({ state }) => state.place);
      const words = await wordsFor(services, _id, places, []);
      return rows.map(({ state }) => sessionRow(state, words.text(state.place), language));
    },
  }),
  endpoint({
    ...ofThing,
    path: `${path}/sessions/{id}`,
    summary: 'A published session with its agenda, drafts, votes by name and signed minutes',
    answer: publicSessionSchema,
    async handle({ params: { community, id }, language, response }) {
      const stored = await demandPublicSession(services, community, id);
      keepAndAsk(response);
      return sharedSession(services, stored, language);
    },
  }),
  endpoint({
    ...ofThing,
    path: `${path}/sessions/{id}/events`,
    summary: 'Tells the public when a session has changed',
    answer: { mediaType: 'text/event-stream', description: '`event: session` with `{ id, seq }`' },
    async handle({ params, client, request, response }) {
      await demandPublicSession(services, params.community, params.id);
      await streamSession(services, params, client, request, response);
    },
  }),
  endpoint({
    ...ofThing,
    path: `${path}/members/{id}`,
    summary: 'How a member of the council voted, by name where the voting was open',
    answer: memberRecordSchema,
    async handle({ params: { community, id }, language, response }) {
      keepAndAsk(response);
      return memberRecord(services, community, id, language);
    },
  }),
  endpoint({
    ...ofCommunity,
    path: `${path}/acts`,
    summary: 'Published acts of the council',
    query: listQuery(['publishedAt'], actFilterSchema),
    answer: z.array(councilActRowSchema),
    async handle({ params, query: { sort, range, filter }, language, response }) {
      const { _id } = await demandCommunity(services, params.community);
      const page = pageOf(range);
      const { rows, total } = await findActs(services, _id, filter, orderOf(sort[1]), page);
      sayRange(response, 'acts', page, rows.length, total);
      keepAndAsk(response);
      return actRows(services, _id, rows, language);
    },
  }),
  endpoint({
    ...ofThing,
    path: `${path}/acts/{id}`,
    summary: 'A published act of the council',
    answer: councilActSchema,
    async handle({ params: { community, id }, language, response }) {
      keepAndAsk(response);
      return actOf(services, community, id, language);
    },
  }),
  endpoint({
    ...known,
    path: `${path}/decisions/{id}/documents/{document}`,
    summary: 'Downloads a document of a public draft or act',
    params: fileParams,
    answer: { mediaType: 'application/octet-stream', description: 'The file itself, with its own media type' },
    async handle({ params: { community, id, document }, request, response }) {
      const { state } = await demandPublicDecision(services, community, id);
      const isOfIt = publicDocuments(state).includes(document);
      const found = isOfIt && (await services.models.documents.findOne({ _id: document, community }).lean());
      if (!found) throw new ApiError('document.unknown');
      await sendDocument(services, found, request, response);
    },
  }),
];
