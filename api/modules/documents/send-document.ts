import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { askedRange } from './asked-range.ts';
import type { StoredDocument } from './documents.model.ts';
import { demandUsable } from './withheld.ts';

/**
 * Streams a document, or the part of it that is asked, as a download that no browser would open inside our pages; `inline` is
 * for standards that want to look at it, in a sandbox where nothing of it runs.
 */
export async function sendDocument(
  { config, files }: Services,
  document: StoredDocument,
  request: Request,
  response: Response,
  disposition: 'attachment' | 'inline' = 'attachment',
): Promise<void> {
  demandUsable({ config }, document);
  const { fileId, name, mediaType, size, sha256 } = document;
  if (!(await files.find({ _id: fileId }).hasNext())) throw new ApiError('document.unknown');
  const etag = `"${sha256}"`;
  const range = askedRange(request, size, etag);
  if (range === 'beyond') {
    response.set('Content-Range', `bytes */${size}`);
    throw new ApiError('request.range');
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response
    .status(range ? 206 : 200)
    .attachment(name)
    .type(mediaType)
    .set({
      'Content-Disposition': String(response.get('Content-Disposition')).replace('attachment', disposition),
      ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
      'Content-Length': String(end - start + 1),
      'Accept-Ranges': 'bytes',
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    });
  await pipeline(files.openDownloadStream(fileId, { start, end: end + 1 }), response).catch((error: unknown) => {
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
