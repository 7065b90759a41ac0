import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { endpoint } from '../../../openapi/endpoint.ts';
import { refused } from '../../../problems/api-error.ts';
import type { Services } from '../../../services.ts';
import { communityParams } from '../../communities/communities.schemas.ts';
import { demandCommunity } from '../../communities/communities.service.ts';
import { dropRest } from '../drop-rest.ts';
import { uploadSchema } from '../uploads.schemas.ts';
import type { Ticket } from '../uploads.service.ts';
import { findFinished, finishUpload } from './finish-upload.ts';
import { demandStaged } from './staged-file.ts';
import { speakTus } from './tus-call.ts';

const secretHeader = 'Upload-Secret';
const secretPattern = /^[\w-]{32,128}$/;
const path = '/communities/{community}/uploads/resumable';
const params = communityParams.extend({ upload: z.uuid() });
const headers = z.object({
  [secretHeader]: z.string().meta({ description: 'Of the sender’s own making, random; later attaches the file' }),
  'Tus-Resumable': z.string().meta({ description: '1.0.0' }),
});
const empty = { mediaType: 'text/plain', description: 'Nothing; what there is to say stands in the headers' };

const secretOf = (request: Request): string => {
  const secret = request.get(secretHeader) ?? '';
  if (!secretPattern.test(secret)) throw refused({ code: 'field.pattern', field: secretHeader });
  return secret;
};

/** The tus protocol 1.0 (creation, termination, expiration) for lines that break; the file then is an upload like any other. */
export const resumableEndpoints = (services: Services) => {
  const speak = async (ticket: Ticket, client: string, request: Request, response: Response) => {
    await dropRest(request, response, () => speakTus(services, { ticket, client, request, response }));
  };
  const demandOwn = async (community: string, uploadId: string, request: Request): Promise<Ticket> => {
    const ticket = { community, uploadId, secret: secretOf(request) };
    await demandStaged(services, ticket);
    return ticket;
  };
  const own = { tag: 'uploads', access: 'public', path: `${path}/{upload}`, params, headers } as const;
  return [
    endpoint({
      method: 'post',
      path,
      summary: 'Begins a file that is sent in parts (tus): `Upload-Length`, `Upload-Metadata: filename`',
      tag: 'uploads',
      access: 'public',
      params: communityParams,
      headers,
      status: 201,
      answer: empty,
      async handle({ params: { community }, client, request, response }) {
        await demandCommunity(services, community);
        await speak({ community, uploadId: randomUUID(), secret: secretOf(request) }, client, request, response);
      },
    }),
    endpoint({
      ...own,
      method: 'head',
      summary: 'How much of a file has come (tus): `Upload-Offset`',
      answer: empty,
      async handle({ params: { community, upload }, client, request, response }) {
        const ticket = { community, uploadId: upload, secret: secretOf(request) };
        const finished = await findFinished(services, ticket);
        if (!finished) return speak(await demandOwn(community, upload, request), client, request, response);
        const size = String(finished.size);
        response.set({ 'Tus-Resumable': '1.0.0', 'Upload-Offset': size, 'Upload-Length': size }).end();
      },
    }),
    endpoint({
      ...own,
      method: 'patch',
      summary: 'The next part of a file (tus); the last one is answered with the upload',
      answer: uploadSchema,
      async handle({ params: { community, upload }, client, request, response }) {
        const ticket = await dropRest(request, response, () => demandOwn(community, upload, request));
        await speak(ticket, client, request, response);
      },
    }),
    endpoint({
      ...own,
      method: 'delete',
      summary: 'Drops a file that is not finished (tus)',
      status: 204,
      answer: empty,
      async handle({ params: { community, upload }, client, request, response }) {
        await speak(await demandOwn(community, upload, request), client, request, response);
      },
    }),
    endpoint({
      ...own,
      method: 'get',
      summary: 'The finished upload again, after an answer that was lost',
      answer: uploadSchema,
      handle: ({ params: { community, upload: uploadId }, request }) =>
        finishUpload(services, { community, uploadId, secret: secretOf(request) }),
    }),
  ];
};
