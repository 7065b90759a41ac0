import type { mongo } from 'mongoose';
import type { Models } from '../../db/models.ts';
import type { StoredUpload } from './uploads.model.ts';

/** An abandoned filing goes after seven days; what it had taken goes a day later. */
const abandonedAfter = 8 * 24 * 3600 * 1000;
const batch = 200;

/**
 * Removes files that nobody attached in time, and those of filings that never became a case. Returns how many.
 * Safe to run at any time and in several processes.
 */
export async function cleanUpUploads({ models, files }: { models: Models; files: mongo.GridFSBucket }, now = new Date()): Promise<number> {
  const everywhere = { acrossCommunities: true };
  const expired = await models.uploads.find({ caseId: null, expiresAt: { $lte: now } }, null, everywhere).limit(batch).lean();
  const old = { caseId: { $type: 'string' }, createdAt: { $lte: new Date(now.getTime() - abandonedAfter) }, expiresAt: { $ne: settled } };
  const attached = await models.uploads.find(old, null, everywhere).limit(batch).lean();
  const orphans = [...expired];
  for (const upload of attached) {
    if (await hasOwner(models, upload)) await settle(models, upload);
    else orphans.push(upload);
  }
  for (const { _id, community, fileId } of orphans) {
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
