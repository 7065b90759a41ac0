import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fromRandomAccessReaderPromise, type RandomAccessReader, type ZipFile } from 'yauzl';
import type { ErrorCode } from '../../../workflows/domain/error-codes.ts';
import { ApiError } from '../../problems/api-error.ts';

/** No office document comes near these. The ratio counts from ten megabytes on: small tables pack very well. */
const mostEntries = 5_000;
const mostBytes = 512 * 1024 * 1024;
const largestRatio = 100;
const ratioFrom = 10 * 1024 * 1024;

/** Whether an office file, which is an archive, is one that may be unpacked. Throws what is wrong with it. */
export async function checkArchive(reader: RandomAccessReader, size: number): Promise<void> {
  let archive: ZipFile | undefined;
  try {
    archive = await fromRandomAccessReaderPromise(reader, size, { autoClose: false });
    if (archive.entryCount > mostEntries) refuse('upload.bomb');
    await unpack(archive, size);
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError('upload.broken');
  } finally {
    archive?.close();
  }
}

/** Sizes that an archive declares are believed only as far as unpacking, which throws nothing but bytes away, shows them true. */
async function unpack(archive: ZipFile, size: number): Promise<void> {
  let packed = 0;
  let unpacked = 0;
  for await (const entry of archive.eachEntry()) {
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (entry.isEncrypted()) refuse('upload.encrypted');
    if (packed > size || unpacked > mostBytes) refuse('upload.bomb');
    if (unpacked > ratioFrom && unpacked > size * largestRatio) refuse('upload.bomb');
    await pipeline(await archive.openReadStreamPromise(entry), new Writable({ write: (_, __, done) => done() }));
  }
}

function refuse(code: ErrorCode): never {
  throw new ApiError(code);
}
