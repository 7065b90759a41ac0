import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { z } from 'zod';
import { openFormats } from '../../../workflows/contract/http-open-data.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { catalogueView } from './catalogue-view.ts';
import { datasets } from './datasets/index.ts';
import { mediaTypes, writeRows } from './write-rows.ts';

const known = { method: 'get', tag: 'open data', access: 'public' } as const;
const path = '/communities/{community}/open-data';

/** Whoever asked does not wait for the rest. */
function unlessHungUp(error: Error & { code?: string }): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

/** Whoever reads it may keep it for an hour: nobody plans by figures of the minute. */
const keepForAnHour = (response: Response) => response.set('Cache-Control', 'public, max-age=3600');

export const openDataEndpoints = (services: Services) => [
  endpoint({
    ...known,
    path,
    summary: 'What the community publishes, as a DCAT catalogue',
    params: communityParams,
    answer: { mediaType: 'application/ld+json', description: 'DCAT 3 in JSON-LD; addresses are relative to it' },
    async handle({ params, response }) {
      const catalogue = catalogueView(await demandCommunity(services, params.community), datasets);
      keepForAnHour(response).type('application/ld+json').send(JSON.stringify(catalogue));
    },
  }),
  endpoint({
    ...known,
    path: `${path}/{dataset}`,
    summary: 'The rows of a dataset, streamed',
    params: communityParams.extend({ dataset: z.string().max(60) }),
    query: z.object({ format: z.enum(openFormats).default('json') }),
    answer: { mediaType: 'text/csv', description: 'CSV or a JSON array, as `format` says; no personal data' },
    async handle({ params, query: { format }, client, response }) {
      const { _id } = await demandCommunity(services, params.community);
      const dataset = datasets.find(({ id }) => id === params.dataset);
      if (!dataset) throw new ApiError('dataset.unknown');
      await services.limits.take('openData', client);
      keepForAnHour(response).attachment(`${_id}-${dataset.id}.${format}`).type(mediaTypes[format]);
      await pipeline(Readable.from(writeRows[format](dataset, dataset.rows(services, _id))), response).catch(
        unlessHungUp,
      );
    },
  }),
];
