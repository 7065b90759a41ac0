import { mongo } from 'mongoose';
import type { Upload } from '../../../../workflows/contract/http.ts';
import { ApiError } from '../../../problems/api-error.ts';
import type { Services } from '../../../services.ts';
import { storeFile } from '../store-file.ts';
import { keepUpload, secretHashOf, type Ticket } from '../uploads.service.ts';
import { demandStaged } from './staged-file.ts';

/** The finished upload, however often it is asked for: an answer that was lost on the way is given again. */
export const finishUpload = async (services: Services, ticket: Ticket): Promise<Upload> =>
  (await findFinished(services, ticket)) ??
  services.staging.once(ticket.uploadId, () => intoTheRecord(services, ticket));

export async function findFinished(
  { models }: Pick<Services, 'models'>,
  { community, uploadId, secret }: Ticket,
): Promise<Upload | undefined> {
  const own = { _id: uploadId, community, secretHash: secretHashOf(secret) };
  const found = await models.uploads.findOne(own).lean();
  if (!found) return undefined;
  const { sha256, size, mediaType, name } = found;
  return { uploadId, secret, sha256, size, mediaType, name };
}

/** What we refuse is not kept; what an outage kept out stays staged for another try. */
async function intoTheRecord(services: Services, ticket: Ticket): Promise<Upload> {
  const { files, staging } = services;
  const { uploadId } = ticket;
  const { name, size, offset, fileId } = await demandStaged(services, ticket);
  if (offset !== size) throw new ApiError('upload.offset');
  const id = new mongo.ObjectId(fileId);
  await files.delete(id).catch(() => undefined);
  try {
    const upload = await keepUpload(services, ticket, await storeFile(staging.store.read(uploadId), name, files, id));
    await staging.store.remove(uploadId);
    return upload;
  } catch (error) {
    if (error instanceof ApiError) await staging.store.remove(uploadId);
    throw error;
  }
}
