import { z } from 'zod';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageFrom } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { expectationOf } from '../expectations/expectations.service.ts';
import { offeredService, offeredServices } from '../laws/laws.service.ts';
import { demandPublicService, demandService, isPublic } from './catalogue.ts';
import { serviceDetail, serviceRow, serviceSummary } from './service-view.ts';
import { serviceDetailSchema, serviceRowSchema, serviceSummarySchema } from './services.schemas.ts';

export function serviceEndpoints(services: Services) {
  const rowOf = async (community: string, service: Service, language: Language): Promise<ServiceRow> =>
    serviceRow(service, await expectationOf(services.models, community, service.definition.key), language);

  return [
    endpoint({
      method: 'get',
      path: '/communities/{community}/services',
      summary: 'What a citizen can apply for',
      tag: 'catalogue',
      access: 'public',
      params: communityParams,
      answer: z.array(serviceSummarySchema),
      async handle({ params, language }) {
        const { _id } = await demandCommunity(services, params.community);
        const offered = (await offeredServices(services.models, _id)).filter(isPublic);
        return offered.map((service) => serviceSummary(service, language));
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
        const { _id } = await demandCommunity(services, params.community);
        const service = await offeredService(services.models, _id, demandPublicService(params.key));
        return serviceDetail(service, await expectationOf(services.models, _id, params.key), language);
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
      async handle({ query: { sort, range, filter }, staff: { community }, language, response }) {
        const [field, direction] = sort;
        const asked = (await offeredServices(services.models, community)).filter(
          ({ definition }) => filter.id?.includes(definition.key) ?? true,
        );
        const rows = await Promise.all(asked.map((service) => rowOf(community, service, language)));
        rows.sort((a, b) => orderOf(direction) * a[field].localeCompare(b[field], language));
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
      handle: async ({ params, staff: { community }, language }) =>
        rowOf(community, await offeredService(services.models, community, demandService(params.key)), language),
    }),
  ];
}
