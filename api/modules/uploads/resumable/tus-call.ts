import { Server } from '@tus/server';
import type { Request, Response } from 'express';
import { mongo } from 'mongoose';
import type { ErrorCode } from '../../../../workflows/domain/error-codes.ts';
import { ApiError } from '../../../problems/api-error.ts';
import type { Services } from '../../../services.ts';
import { fileNameOf } from '../file-name.ts';
import { largestFile, pointsOf, secretHashOf, type Ticket } from '../uploads.service.ts';
import { finishUpload } from './finish-upload.ts';

interface Call {
  readonly ticket: Ticket;
  readonly client: string;
  readonly request: Request;
  readonly response: Response;
}

/** Speaks the tus protocol for one request. What it refuses is thrown, to be answered where every other problem is. */
export const speakTus = (services: Services, call: Call): Promise<void> =>
  new TusCall(services, call).handle(call.request, call.response);

class TusCall extends Server {
  private failure: unknown;

  constructor(services: Services, { ticket, client, request }: Call) {
    const { staging, limits } = services;
    const { community, uploadId, secret } = ticket;
    super({
      path: '/',
      datastore: staging.store,
      locker: staging.locker,
      allowedOrigins: [],
      maxSize: largestFile(services),
      namingFunction: () => uploadId,
      getFileIdFromRequest: () => uploadId,
      generateUrl: () => `${request.baseUrl}${request.path}/${uploadId}`,
      onResponseError: (_, error) => {
        this.failure = error;
        return undefined;
      },
      async onUploadCreate(_, { size = 0, metadata }) {
        if (size === 0) throw new ApiError('upload.empty');
        await limits.take('upload', client, 1 + pointsOf(size));
        const name = fileNameOf(metadata?.filename ?? '');
        const fileId = new mongo.ObjectId().toHexString();
        return { metadata: { name, community, secretHash: secretHashOf(secret), fileId } };
      },
      async onUploadFinish() {
        const body = JSON.stringify(await finishUpload(services, ticket));
        return { status_code: 200, headers: { 'Content-Type': 'application/json' }, body };
      },
    });
  }

  override write(...[context, headers, status, body]: Parameters<Server['write']>): ReturnType<Server['write']> {
    if (status < 400) return super.write(context, headers, status, body);
    const isOurs = this.failure instanceof Error;
    throw isOurs ? this.failure : new ApiError(codeOf[status] ?? 'request.malformed');
  }
}

const codeOf: Readonly<Record<number, ErrorCode>> = {
  404: 'upload.gone',
  409: 'upload.offset',
  410: 'upload.gone',
  413: 'upload.too-large',
  500: 'internal.error',
};
