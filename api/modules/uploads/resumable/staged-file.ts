import { ApiError } from '../../../problems/api-error.ts';
import type { Services } from '../../../services.ts';
import { secretHashOf, type Ticket } from '../uploads.service.ts';

/** What is noted beside a staged file; never the secret itself. */
export interface StagedFile {
  readonly name: string;
  readonly size: number;
  readonly offset: number;
  /** The id that it will have in GridFS, so that a crash on the way there leaves nothing that the next try does not clear. */
  readonly fileId: string;
}

/** A file that its owner is sending; anybody else's is as unknown as none. */
export async function demandStaged(
  { staging }: Pick<Services, 'staging'>,
  { community, uploadId, secret }: Ticket,
): Promise<StagedFile> {
  const {
    metadata,
    size = 0,
    offset,
  } = await staging.store.getUpload(uploadId).catch(() => {
    throw new ApiError('upload.gone');
  });
  if (metadata?.community !== community || metadata.secretHash !== secretHashOf(secret))
    throw new ApiError('upload.gone');
  return { name: String(metadata.name), size, offset, fileId: String(metadata.fileId) };
}
