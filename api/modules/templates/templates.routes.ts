import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, pageFrom } from '../../openapi/list-query.ts';
import { drawSample } from '../../papers/draw-sample.ts';
import type { Services } from '../../services.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { demandTemplate, keepDraft, publishDraft } from './keep-template.ts';
import { templateRows, templateView } from './template-views.ts';
import {
  templateInputSchema,
  templateParams,
  templatePreviewSchema,
  templatePublicationSchema,
  templateRowSchema,
  templateViewSchema,
} from './templates.schemas.ts';

const tag = 'administration';
const one = { tag, params: templateParams, answer: templateViewSchema } as const;

export const templateEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/templates',
    summary: 'By what the papers of each kind of act are made',
    tag,
    access: 'templates:list',
    query: listQuery(['id'], z.object({})),
    answer: z.array(templateRowSchema),
    async handle({ query: { range }, staff: { community }, language, response }) {
      return pageFrom(response, 'templates', range, await templateRows(services, community, language));
    },
  }),
  endpoint({
    ...one,
    method: 'get',
    path: '/templates/{act}',
    summary: 'The texts of a template, its draft and every version that was published',
    access: 'templates:list',
    handle: ({ params: { act }, staff: { community }, language }) => templateView(services, community, act, language),
  }),
  endpoint({
    ...one,
    method: 'put',
    path: '/templates/{act}/draft',
    summary: 'Saves the draft; what could make no paper is refused at its text and line',
    access: 'templates:edit',
    body: templateInputSchema,
    async handle({ params: { act }, staff: { community, actor }, body, language }) {
      await keepDraft(services, { community, act, by: actor.userId }, body);
      return templateView(services, community, act, language);
    },
  }),
  endpoint({
    ...one,
    method: 'post',
    path: '/templates/{act}/publish',
    summary: 'Makes the draft the version that papers are made by from here on',
    access: 'templates:edit',
    body: templatePublicationSchema,
    async handle({ params: { act }, staff: { community, actor }, body: { edit }, language }) {
      await publishDraft(services, { community, act, by: actor.userId }, edit);
      return templateView(services, community, act, language);
    },
  }),
  endpoint({
    method: 'post',
    path: '/templates/{act}/preview',
    summary: 'A specimen of the paper in its three languages, about nobody',
    tag,
    access: 'templates:edit',
    params: templateParams,
    body: templatePreviewSchema,
    answer: { mediaType: 'application/pdf', description: 'The specimen' },
    async handle({ params: { act }, staff: { community }, body: { texts }, response }) {
      await demandTemplate(services, community, act, texts);
      const letterhead = await demandCommunity(services, community);
      const page = `${services.config.publicPortalUrl}/hy/verify`;
      const bytes = await drawSample(texts, act, letterhead, page);
      response.set('Content-Disposition', 'inline; filename="specimen.pdf"').type('application/pdf').send(bytes);
    },
  }),
];
