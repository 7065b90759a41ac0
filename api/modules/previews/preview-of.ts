import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import { isDrawn, isShown } from './drawn-types.ts';

/** A document as a page shows it: itself, or the PDF that was drawn of it. Throws why there is none, or none yet. */
export async function previewOf({ models }: Services, document: StoredDocument): Promise<StoredDocument> {
  const { _id, community, mediaType, sha256 } = document;
  if (isShown(mediaType)) return document;
  if (!isDrawn(mediaType)) throw new ApiError('preview.unavailable');
  const drawn = await models.previews.findOne({ _id, community, sha256 }).lean();
  if (!drawn) throw new ApiError('preview.pending');
  const { state, fileId, size } = drawn;
  if (state === 'failed') throw new ApiError('preview.failed');
  if (state === 'unavailable' || !fileId || !size) throw new ApiError('preview.unavailable');
  return {
    ...document,
    name: `${document.name}.pdf`,
    mediaType: 'application/pdf',
    fileId,
    size,
    sha256: `${sha256}-drawn`,
  };
}
