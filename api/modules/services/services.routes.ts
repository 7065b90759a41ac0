import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageFrom } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { catalogue, demandService } from './catalogue.ts';
import { serviceDetail, serviceRow, serviceSummary } from './service-view.ts';
import { serviceDetailSchema, serviceRowSchema, serviceSummarySchema } from './services.schemas.ts';

export const serviceEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/communities/{community}/services',
    summary: 'What a citizen can apply for',
    tag: 'catalogue',
    access: 'public',
    params: communityParams,
    answer: z.array(serviceSummarySchema),
    async handle({ params, language }) {
      await demandCommunity(services, params.community);
      return Object.values(catalogue).map((service) => serviceSummary(service, language));
    },
  }),
  endpoint({
    method: 'get',
    path: '/communities/{community}/services/{key}',
    summary: 'A service with its form, documents, fee and term',
    tag: 'catalogue',
    access: 'public',
    params: communityParams.extend({ key: z.string() }),
    answer: serviceDetailSchema,
    async handle({ params, language }) {
      await demandCommunity(services, params.community);
      return serviceDetail(demandService(params.key), language);
    },
  }),
  endpoint({
    method: 'get',
    path: '/services',
    summary: 'The catalogue for staff, with what nobody has confirmed and the process',
    tag: 'catalogue',
    access: 'services:list',
    query: listQuery(['id', 'title', 'category'], z.object({ id: z.array(z.string()).optional() })),
    answer: z.array(serviceRowSchema),
    async handle({ query: { sort, range, filter }, language, response }) {
      const [field, direction] = sort;
      const rows = Object.values(catalogue)
        .map((service) => serviceRow(service, language))
        .filter(({ id }) => filter.id?.includes(id) ?? true)
        .sort((a, b) => orderOf(direction) * a[field].localeCompare(b[field], language));
      return pageFrom(response, 'services', range, rows);
    },
  }),
  endpoint({
    method: 'get',
    path: '/services/{key}',
    summary: 'A service for staff',
    tag: 'catalogue',
    access: 'services:list',
    params: z.object({ key: z.string() }),
    answer: serviceRowSchema,
    handle: async ({ params, language }) => serviceRow(demandService(params.key), language),
  }),
];
