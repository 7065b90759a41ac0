import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mongo } from 'mongoose';
import { ApiError } from '../../problems/api-error.ts';
import { checkArchive } from './check-archive.ts';
import { FileMeter } from './file-meter.ts';
import { GridReader } from './grid-reader.ts';
import { documentTypeOf } from './media-type.ts';

export interface ReceivedFile {
  readonly fileId: mongo.ObjectId;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
}

/** One hashed stream into GridFS, under an id of the caller's or a new one. Whatever goes wrong, no part of it stays. */
export async function storeFile(
  source: Readable,
  name: string,
  files: mongo.GridFSBucket,
  fileId = new mongo.ObjectId(),
): Promise<ReceivedFile> {
  const meter = new FileMeter(name);
  const target = files.openUploadStreamWithId(fileId, name);
  source.once('limit', () => meter.destroy(new ApiError('upload.too-large')));
  source.once('error', (error) => meter.destroy(error));
  source.pipe(meter);
  try {
    await pipeline(meter, target);
    if (documentTypeOf(meter.mediaType) === 'office') await checkArchive(new GridReader(target), meter.size);
  } catch (error) {
    // Not destroyed but read to its end: a parser whose file nobody reads would never come to its own end.
    source.unpipe(meter);
    source.resume();
    await discard(target);
    throw error;
  }
  return { fileId, name, size: meter.size, sha256: meter.sha256, mediaType: meter.mediaType };
}

/** A stream that broke off has its chunks taken away; one that another error has closed already is of no use here. */
async function discard(target: mongo.GridFSBucketWriteStream): Promise<void> {
  await target.abort().catch(() => undefined);
  await target.files.deleteOne({ _id: target.id });
  await target.chunks.deleteMany({ files_id: target.id });
}
