import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import type { mongo } from 'mongoose';
import { ApiError } from '../../problems/api-error.ts';
import { fileNameOf } from './file-name.ts';
import { type ReceivedFile, storeFile } from './store-file.ts';

/** Streams the one file of a multipart body into GridFS. Whatever goes wrong, no part of it stays. */
export async function receiveFile(
  request: Request,
  files: mongo.GridFSBucket,
  maxBytes: number,
): Promise<ReceivedFile> {
  const parser = parserFor(request, maxBytes);
  let stored: Promise<ReceivedFile> | undefined;
  parser.on('file', (field: string, stream: Readable, { filename }: { filename: string }) => {
    if (field !== 'file' || stored) {
      stream.resume();
      return;
    }
    stored = storeFile(stream, fileNameOf(unescaped(filename ?? '')), files);
    stored.catch(() => undefined);
  });
  const parsed = pipeline(request, parser).catch((error: unknown) => {
    throw error instanceof ApiError ? error : new ApiError('request.malformed');
  });
  const [parsing] = await Promise.allSettled([parsed]);
  if (!stored) throw parsing.status === 'rejected' ? parsing.reason : new ApiError('upload.empty');
  const received = await stored.catch((error: unknown) => {
    throw parsing.status === 'rejected' && !(error instanceof ApiError) ? parsing.reason : error;
  });
  if (parsing.status === 'fulfilled') return received;
  await files.delete(received.fileId);
  throw parsing.reason;
}

/** The three characters that browsers escape in the name of a part. */
const unescaped = (name: string): string => name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');

function parserFor(request: Request, maxBytes: number): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 2, fields: 10, fieldSize: 1_000, parts: 12, fileSize: maxBytes },
    });
  } catch {
    throw new ApiError('request.malformed');
  }
}
