import type { mongo, QueryFilter } from 'mongoose';
import type { Models } from '../../db/models.ts';
import type { StoredPreview } from './previews.model.ts';

/** Takes away what was drawn of documents. The file first: as long as its row is there, whoever comes next finds it. */
export async function removePreviews(
  { models, files }: { readonly models: Pick<Models, 'previews'>; readonly files: mongo.GridFSBucket },
  filter: QueryFilter<StoredPreview> & { readonly community: string },
): Promise<void> {
  for (const { _id, community, fileId } of await models.previews.find(filter).lean<StoredPreview[]>()) {
    if (fileId && (await files.find({ _id: fileId }).hasNext())) await files.delete(fileId);
    await models.previews.deleteOne({ _id, community });
  }
}
