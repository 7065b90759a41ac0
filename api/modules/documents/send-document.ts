import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredDocument } from './documents.model.ts';

/** Streams a document as a download that no browser would open inside our pages. */
export async function sendDocument({ files }: Services, document: StoredDocument, response: Response): Promise<void> {
  if (!(await files.find({ _id: document.fileId }).hasNext())) throw new ApiError('document.unknown');
  response
    .attachment(document.name)
    .type(document.mediaType)
    .set({
      'Content-Length': String(document.size),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    });
  await pipeline(files.openDownloadStream(document.fileId), response).catch((error: unknown) => {
    if (!response.writableFinished && !response.destroyed) throw error;
  });
}

/** A document of this case, or none: another case's is as unknown as one that never was. */
export async function findDocument(
  { models }: Services,
  community: string,
  caseId: string,
  id: string,
): Promise<StoredDocument> {
  const document = await models.documents.findOne({ _id: id, community, caseId }).lean();
  if (!document) throw new ApiError('document.unknown');
  return document;
}
