import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { archiveParams as params, transferDecisionSchema, transferViewSchema } from './archive.schemas.ts';
import { transferPackage } from './transfer-package.ts';
import { decideTransfer, demandTransfer, findTransfers, makeTransfer } from './transfers.service.ts';

const tag = 'archive';
const path = '/archive/transfers';
const answer = z.array(transferViewSchema);

export const transferEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path,
    summary: 'Hand-overs to the National Archive',
    tag,
    access: 'archive:list',
    answer,
    handle: ({ staff: { community } }) => findTransfers(services, community),
  }),
  endpoint({
    method: 'post',
    path,
    summary: 'Lists what is due for the archive, to be packed and handed over',
    tag,
    access: 'archive:edit',
    answer,
    async handle({ staff: { community, actor } }) {
      await makeTransfer(services, community, actor.userId);
      return findTransfers(services, community);
    },
  }),
  endpoint({
    method: 'get',
    path: `${path}/{id}/package`,
    summary: 'Everything of the listed cases as a BagIt bag in a zip',
    tag,
    access: 'archive:edit',
    params,
    answer: { mediaType: 'application/zip', description: 'The bag; its sums come last' },
    async handle({ params: { id }, staff: { community, actor }, response }) {
      const transfer = await demandTransfer(services, community, id);
      const at = new Date();
      const seen = { community, at, userId: actor.userId, action: 'package', key: id, outcome: 'done' } as const;
      await services.models.accessJournal.insertMany(transfer.caseIds.map((caseId) => ({ ...seen, caseId })));
      response.attachment(`${community}-${transfer.at.toISOString().slice(0, 10)}.zip`).type('application/zip');
      const bag = Readable.fromWeb(transferPackage(services, transfer) as ReadableStream);
      // What was begun cannot be answered otherwise any more: the connection breaks, and no zip is whole.
      await pipeline(bag, response).catch(({ message, code }: Error & { code?: string }) => {
        if (code === 'ERR_STREAM_PREMATURE_CLOSE') return;
        services.log.error({ transfer: id, error: message }, 'package not whole');
      });
    },
  }),
  endpoint({
    method: 'post',
    path: `${path}/{id}/decision`,
    summary: 'Confirms a hand-over with the receipt of the archive, or takes it back',
    tag,
    access: 'archive:edit',
    params,
    body: transferDecisionSchema,
    answer,
    async handle({ params: { id }, staff: { community, actor }, body: { receipt } }) {
      await decideTransfer(services, community, actor.userId, id, receipt);
      return findTransfers(services, community);
    },
  }),
];
