import { z } from 'zod';
import { endpoint } from '../../../openapi/endpoint.ts';
import { ApiError } from '../../../problems/api-error.ts';
import type { Services } from '../../../services.ts';
import { communityParams } from '../../communities/communities.schemas.ts';
import { demandCommunity } from '../../communities/communities.service.ts';
import { sendDocument } from '../../documents/send-document.ts';
import { thingParams } from '../council-public.schemas.ts';
import { keepAndAsk } from '../keep.ts';
import { demandPublicDecision, publicDocuments } from '../public-drafts.ts';
import { addressesOf, listNames } from './addresses.ts';
import { bodyView, systemView } from './bodies.ts';
import { pageOfList, pageQuery } from './list-page.ts';
import { bodyListSchema, bodySchema, objectListSchema, systemSchema } from './oparl.schemas.ts';
import { objectSchema } from './shapes.ts';
import { listOf, objectOf } from './write-list.ts';

const path = '/oparl/1.1';
const known = { method: 'get', tag: 'oparl', access: 'public' } as const;
const listParams = communityParams.extend({ list: z.enum(listNames) });
const objectParams = listParams.extend({ id: z.string().min(1).max(200) });

type Call = Parameters<ReturnType<typeof endpoint>['handle']>[0];

/** OParl 1.1: what the council has published, for programs that read many councils. Pages of any origin may read it. */
export const oparlEndpoints = (services: Services) => {
  const open = async ({ client, response }: Pick<Call, 'client' | 'response'>): Promise<void> => {
    response.set('Access-Control-Allow-Origin', '*');
    await services.limits.take('harvest', client);
    keepAndAsk(response);
  };
  return [
    endpoint({
      ...known,
      path: `${path}/system`,
      summary: 'Where a program that knows OParl begins',
      answer: systemSchema,
      async handle(call) {
        await open(call);
        return systemView(services);
      },
    }),
    endpoint({
      ...known,
      path: `${path}/bodies`,
      summary: 'The communities of this installation',
      query: pageQuery,
      answer: bodyListSchema,
      async handle(call) {
        await open(call);
        const all = await services.models.communities.find().sort({ _id: 1 }).lean();
        const bodies = all.map((one) => ({ ...bodyView(services, one), key: one._id }));
        const { entries, ...page } = pageOfList(addressesOf(services, '').bodies, bodies, call.query);
        return { data: entries.map(({ key: _, ...body }) => body), ...page };
      },
    }),
    endpoint({
      ...known,
      path: `${path}/bodies/{community}`,
      summary: 'A community, with its lists',
      params: communityParams,
      answer: bodySchema,
      async handle(call) {
        await open(call);
        return bodyView(services, await demandCommunity(services, call.params.community));
      },
    }),
    endpoint({
      ...known,
      path: `${path}/bodies/{community}/{list}`,
      summary: 'Objects of a list, page by page',
      params: listParams,
      query: pageQuery,
      answer: objectListSchema,
      async handle(call) {
        await open(call);
        const { community, list } = call.params;
        return listOf(services, community, list, call.query);
      },
    }),
    endpoint({
      ...known,
      path: `${path}/bodies/{community}/{list}/{id}`,
      summary: 'An object, or what is left of one that was taken back',
      params: objectParams,
      answer: objectSchema,
      async handle(call) {
        await open(call);
        const { community, list, id } = call.params;
        return objectOf(services, community, list, id);
      },
    }),
    endpoint({
      ...known,
      path: `${path}/bodies/{community}/files/{id}/content`,
      summary: 'The file itself, to be looked at rather than saved',
      params: thingParams.extend({ id: z.string().min(1).max(200) }),
      answer: { mediaType: 'application/octet-stream', description: 'The file itself, with its own media type' },
      async handle(call) {
        await open(call);
        const { community, id } = call.params;
        const [decision = '', document = ''] = id.split(/\.(?=[^.]+$)/);
        const { state } = await demandPublicDecision(services, community, decision);
        const isOfIt = publicDocuments(state).includes(document);
        const found = isOfIt && (await services.models.documents.findOne({ _id: document, community }).lean());
        if (!found) throw new ApiError('document.unknown');
        await sendDocument(services, found, call.request, call.response, 'inline');
      },
    }),
  ];
};
