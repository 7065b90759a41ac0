import type { Connection, mongo, QueryFilter } from 'mongoose';
import { filesOf } from '../../db/connection.ts';
import { type Models, modelsOf } from '../../db/models.ts';
import type { Services } from '../../services.ts';
import { removePreviews } from '../previews/remove-previews.ts';
import type { StoredUpload } from './uploads.model.ts';

/** An abandoned filing goes after seven days; what it had taken goes a day later. */
const abandonedAfter = 8 * 24 * 3600 * 1000;
const batch = 200;

/** Housekeeping for whoever holds a connection; safe to run at any time and in several processes. */
export const createRemoveAbandonedUploads =
  (connection: Connection): (() => Promise<void>) =>
  async () => {
    await removeAbandonedUploads({ models: modelsOf(connection), files: filesOf(connection) }, new Date());
  };

/** Removes files that nobody attached in time, and those of filings that never became a case. Returns how many. */
export async function removeAbandonedUploads(
  { models, files }: Pick<Services, 'models' | 'files'>,
  now: Date,
): Promise<number> {
  const everywhere = { acrossCommunities: true };
  const find = (filter: QueryFilter<StoredUpload>) =>
    models.uploads.find(filter, null, everywhere).limit(batch).lean<StoredUpload[]>();
  const expired = await find({ caseId: null, expiresAt: { $lte: now } });
  const before = new Date(now.getTime() - abandonedAfter);
  const attached = await find({ caseId: { $ne: null }, createdAt: { $lte: before }, expiresAt: { $ne: settled } });
  const orphans = [...expired];
  for (const upload of attached) {
    if (await hasOwner(models, upload)) await settle(models, upload);
    else orphans.push(upload);
  }
  for (const { _id, community, fileId } of orphans) {
    await removePreviews({ models, files }, { _id, community });
    await models.documentTexts.deleteOne({ _id, community });
    await models.documents.deleteOne({ _id, community });
    await deleteFile(files, fileId);
    await models.uploads.deleteOne({ _id, community });
  }
  return orphans.length;
}

/** Marks what was looked at and belongs to a case, so that it is not looked at again. */
const settled = new Date('9999-12-31T00:00:00.000Z');

async function hasOwner(models: Models, { community, caseId }: StoredUpload): Promise<boolean> {
  const owner = { _id: caseId ?? '', community };
  return Boolean((await models.cases.exists(owner)) ?? (await models.submissions.exists(owner)));
}

async function settle(models: Models, { _id, community }: StoredUpload): Promise<void> {
  await models.uploads.updateOne({ _id, community }, { $set: { expiresAt: settled } });
}

async function deleteFile(files: mongo.GridFSBucket, fileId: StoredUpload['fileId']): Promise<void> {
  const there = await files.find({ _id: fileId }).hasNext();
  if (there) await files.delete(fileId);
}
