import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { ApiError } from '../../problems/api-error.ts';
import { headBytes, mediaTypeOf } from './media-type.ts';
import { PdfWatch } from './pdf-watch.ts';

/** Looks at a file on its way: length, SHA-256, and from its first bytes what it is. Holds back no more than those. */
export class FileMeter extends Transform {
  size = 0;
  mediaType = '';
  private readonly digest = createHash('sha256');
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly watch = new PdfWatch();
  private readonly name: string;
  private head: Buffer[] | undefined = [];

  constructor(name: string) {
    super();
    this.name = name;
  }

  get sha256(): string {
    return this.digest.copy().digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.size += chunk.length;
    this.digest.update(chunk);
    if (!this.head) {
      this.pass(chunk, done);
      return;
    }
    this.head.push(chunk);
    if (this.size >= headBytes) this.sniff(done);
    else done();
  }

  override _flush(done: TransformCallback): void {
    if (this.size === 0) done(new ApiError('upload.empty'));
    else if (this.head) this.sniff((error, bytes) => (error ? done(error) : this.conclude(done, bytes)));
    else this.conclude(done);
  }

  private sniff(done: TransformCallback): void {
    const bytes = Buffer.concat(this.head ?? []);
    this.head = undefined;
    mediaTypeOf(bytes, this.name).then(
      (mediaType) => {
        this.mediaType = mediaType;
        this.pass(bytes, done);
      },
      (error: unknown) => done(error instanceof ApiError ? error : new ApiError('upload.media-type')),
    );
  }

  /** Text has no mark to know it by; it is what decodes as UTF-8 to its end and holds nothing but text. */
  private pass(chunk: Buffer, done: TransformCallback): void {
    if (this.mediaType === 'application/pdf') this.watch.see(chunk);
    if (this.mediaType === 'text/plain' && !this.isText(chunk)) done(new ApiError('upload.media-type'));
    else done(null, chunk);
  }

  private isText(chunk: Buffer): boolean {
    try {
      const text = this.decoder.decode(chunk, { stream: true });
      return !/(?![\t\n\f\r])\p{Cc}/u.test(text);
    } catch {
      return false;
    }
  }

  /** Text that breaks off within a character is none. */
  private conclude(done: TransformCallback, bytes?: unknown): void {
    const fault = this.mediaType === 'application/pdf' && this.watch.fault();
    if (fault) {
      done(new ApiError(fault));
      return;
    }
    try {
      if (this.mediaType === 'text/plain') this.decoder.decode();
      done(null, bytes);
    } catch {
      done(new ApiError('upload.media-type'));
    }
  }
}
