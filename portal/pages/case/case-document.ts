import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Request, RequestHandler } from 'express';
import { callerOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { showSignIn } from '../track/sign-in-page.ts';
import { trackingCookie } from '../track/tracking-cookie.ts';

/** A document of the open case, streamed through. Always saved, never opened inside the portal's own origin. */
export function caseDocument(parts: PageParts): RequestHandler<{ id: string }> {
  const cookie = trackingCookie(parts);
  return async (req, res) => {
    const credentials = cookie.read(req as Request);
    if (credentials === null) return showSignIn(res, parts.sealer, { expired: true, status: 401 });
    const gone = new AbortController();
    res.on('close', () => gone.abort());
    const answer = await parts.api.document(callerOf(req as Request, res), credentials, req.params.id, gone.signal);
    const disposition = answer.headers.get('content-disposition') ?? '';
    res.set({
      'Content-Type': answer.headers.get('content-type') ?? 'application/octet-stream',
      'Content-Disposition': disposition.startsWith('attachment') ? disposition : 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store, no-transform',
    });
    const length = answer.headers.get('content-length');
    if (length !== null && !answer.headers.has('content-encoding')) res.set('Content-Length', length);
    if (answer.body === null) return void res.end();
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), res).catch(() => res.destroy());
  };
}
