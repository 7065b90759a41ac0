import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Response as Answer } from 'express';

/** Aborted when the reader has gone: what is asked for in vain ends too. */
export function goneSignal(res: Answer): AbortSignal {
  const gone = new AbortController();
  res.on('close', () => gone.abort());
  return gone.signal;
}

/** Streams an answer of the API through as it comes; one that breaks off breaks off for the reader too. */
export async function passOn({ body }: Response, res: Answer): Promise<void> {
  if (body === null) return void res.end();
  await pipeline(Readable.fromWeb(body as ReadableStream), res).catch(() => res.destroy());
}

/** A document, always saved, never opened inside the portal's own origin. */
export async function passOnDocument(answer: Response, res: Answer, cacheControl: string): Promise<void> {
  const disposition = answer.headers.get('content-disposition') ?? '';
  res.set({
    'Content-Type': answer.headers.get('content-type') ?? 'application/octet-stream',
    'Content-Disposition': disposition.startsWith('attachment') ? disposition : 'attachment',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': cacheControl,
  });
  const length = answer.headers.get('content-length');
  if (length !== null && !answer.headers.has('content-encoding')) res.set('Content-Length', length);
  await passOn(answer, res);
}

/** The API is away: the browser asks again after this many milliseconds. */
const comeBack = 'retry: 15000\n\n';

/** News as they come; without an answer the browser is told to come back. */
export async function passOnNews(answer: Response | undefined, res: Answer): Promise<void> {
  res.set({
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  if (!answer?.body) return void res.end(comeBack);
  res.flushHeaders();
  await passOn(answer, res);
}
