import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Request, RequestHandler } from 'express';
import { ApiProblem } from '../../client/api-error.ts';
import { callerOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { trackingCookie } from '../track/tracking-cookie.ts';

/** The API is away: the browser asks again after this many milliseconds. */
const comeBack = 'retry: 15000\n\n';

/** Passes on what happens to the open case. 204 tells the browser not to come back: there is nothing to follow. */
export function caseEvents(parts: PageParts): RequestHandler {
  const cookie = trackingCookie(parts);
  return async (req: Request, res) => {
    const credentials = cookie.read(req);
    if (credentials === null) return void res.status(204).end();
    const gone = new AbortController();
    res.on('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, parts.stopping]);
    const answer = await parts.api.events(callerOf(req, res), credentials, signal).catch((error: Error) => error);
    if (answer instanceof ApiProblem && answer.problem.status < 500) return void res.status(204).end();
    res.set({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    if (answer instanceof Error || answer.body === null) return void res.end(comeBack);
    res.flushHeaders();
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), res).catch(() => res.destroy());
  };
}
