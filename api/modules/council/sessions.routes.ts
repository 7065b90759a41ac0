import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { idempotencyHeader } from '../applications/applications.schemas.ts';
import { idempotencyKeyOf } from '../applications/idempotency-key.ts';
import { timelineEntrySchema } from '../cases/timeline.schemas.ts';
import { actInSession } from './act-in-session.ts';
import { idParams, sessionActionSchema, sessionDraftSchema, sessionFilterSchema } from './council.schemas.ts';
import { councilTimeline } from './council-timeline.ts';
import { wordsFor } from './council-words.ts';
import { draftSession } from './draft-session.ts';
import { minutesOf } from './minutes.ts';
import { sessionRow, sessionView } from './session-view.ts';
import { demandSession, findSessions } from './sessions.repository.ts';
import { streamSession } from './stream-session.ts';
import { minutesSchema, sessionRowSchema, sessionViewSchema } from './views.schemas.ts';

const known = { tag: 'council', access: 'council:list' } as const;
const one = { ...known, params: idParams };

export const sessionsOfCouncilEndpoints = (services: Services) => [
  endpoint({
    ...known,
    method: 'get',
    path: '/council/sessions',
    summary: 'Sessions of the council',
    query: listQuery(['startsAt'], sessionFilterSchema),
    answer: z.array(sessionRowSchema),
    async handle({ query: { sort, range, filter }, staff: { community }, language, response }) {
      const page = pageOf(range);
      const { rows, total } = await findSessions(services, community, filter, orderOf(sort[1]), page);
      sayRange(response, 'sessions', page, rows.length, total);
      const places = rows.map(({ state }) => state.place);
      const words = await wordsFor(services, community, places, []);
      return rows.map(({ state }) => sessionRow(state, words.text(state.place), language));
    },
  }),
  endpoint({
    ...known,
    method: 'post',
    path: '/council/sessions',
    summary: 'Drafts a session',
    access: 'council:prepare',
    headers: idempotencyHeader,
    body: sessionDraftSchema,
    status: 201,
    answer: sessionViewSchema,
    async handle({ body, staff: { community, actor }, language, request }) {
      const id = await draftSession(services, community, actor, idempotencyKeyOf(request), body);
      return sessionView(services, await demandSession(services, community, id), actor, language);
    },
  }),
  endpoint({
    ...one,
    method: 'get',
    path: '/council/sessions/{id}',
    summary: 'A session with its agenda, attendance, voting and what the person may do',
    answer: sessionViewSchema,
    handle: async ({ params, staff: { community, actor }, language }) =>
      sessionView(services, await demandSession(services, community, params.id), actor, language),
  }),
  endpoint({
    ...one,
    method: 'post',
    path: '/council/sessions/{id}/actions',
    summary: 'Carries out an action and answers the session as it then is',
    headers: idempotencyHeader,
    body: sessionActionSchema,
    answer: sessionViewSchema,
    async handle({ params, body, staff: { community, actor }, language, request }) {
      const key = idempotencyKeyOf(request);
      const session = await demandSession(services, community, params.id);
      await actInSession(services, session, actor, key, body);
      const view = await sessionView(services, await demandSession(services, community, params.id), actor, language);
      // The record of a vote may follow its answer: that it was taken is certain.
      const { choice } = body;
      return choice && view.vote ? { ...view, vote: { ...view.vote, own: choice } } : view;
    },
  }),
  endpoint({
    ...one,
    method: 'get',
    path: '/council/sessions/{id}/timeline',
    summary: 'What happened in a session, oldest first',
    answer: z.array(timelineEntrySchema),
    async handle({ params: { id }, staff: { community }, language }) {
      await demandSession(services, community, id);
      return councilTimeline(services, { community, kind: 'session', id }, language);
    },
  }),
  endpoint({
    ...one,
    method: 'get',
    path: '/council/sessions/{id}/minutes',
    summary: 'The minutes: facts from the events, words of the secretary',
    answer: minutesSchema,
    handle: async ({ params, staff: { community }, language }) =>
      minutesOf(services, await demandSession(services, community, params.id), language),
  }),
  endpoint({
    ...one,
    method: 'get',
    path: '/council/sessions/{id}/events',
    summary: 'Tells when a session has changed',
    answer: { mediaType: 'text/event-stream', description: '`event: session` with `{ id, seq }`' },
    async handle({ params: { id }, staff, client, request, response }) {
      await demandSession(services, staff.community, id);
      const place = { community: staff.community, id };
      await streamSession(services, place, client, request, response, staff);
    },
  }),
];
