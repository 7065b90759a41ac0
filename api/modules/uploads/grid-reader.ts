import { Readable } from 'node:stream';
import type { mongo } from 'mongoose';
import { RandomAccessReader } from 'yauzl';

type Chunks = mongo.GridFSBucketWriteStream['chunks'];

/** Reads a stored file here and there, and keeps the last chunks, since archives are read in small bites. */
export class GridReader extends RandomAccessReader {
  private readonly kept = new Map<number, Promise<Buffer>>();
  private readonly chunks: Chunks;
  private readonly fileId: mongo.ObjectId;
  private readonly chunkSize: number;

  constructor({ chunks, id, chunkSizeBytes }: mongo.GridFSBucketWriteStream) {
    super();
    this.chunks = chunks;
    this.fileId = id;
    this.chunkSize = chunkSizeBytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.bytes(start, end));
  }

  private async *bytes(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const n = Math.floor(at / this.chunkSize);
      const from = at - n * this.chunkSize;
      const part = (await this.chunk(n)).subarray(from, from + end - at);
      if (part.length === 0) return;
      at += part.length;
      yield part;
    }
  }

  private chunk(n: number): Promise<Buffer> {
    const known = this.kept.get(n) ?? this.load(n);
    this.kept.delete(n);
    this.kept.set(n, known);
    const [oldest] = this.kept.keys();
    if (this.kept.size > 4 && oldest !== undefined) this.kept.delete(oldest);
    return known;
  }

  private async load(n: number): Promise<Buffer> {
    const found = await this.chunks.findOne({ files_id: this.fileId, n });
    return Buffer.from(
      found ? (ArrayBuffer.isView(found.data) ? found.data : (found.data as mongo.Binary).buffer) : [],
    );
  }
}
