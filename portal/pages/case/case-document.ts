import type { Request, RequestHandler } from 'express';
import { callerOf } from '../../page/locals.ts';
import { goneSignal, passOnDocument } from '../../page/pass-on.ts';
import type { PageParts } from '../../parts.ts';
import { showSignIn } from '../track/sign-in-page.ts';
import { trackingCookie } from '../track/tracking-cookie.ts';

/** A document of the open case, streamed through. */
export function caseDocument(parts: PageParts): RequestHandler<{ id: string }> {
  const cookie = trackingCookie(parts);
  return async (req, res) => {
    const credentials = cookie.read(req as Request);
    if (credentials === null) return showSignIn(res, parts.sealer, { expired: true, status: 401 });
    const caller = callerOf(req as Request, res);
    const answer = await parts.api.document(caller, credentials, req.params.id, goneSignal(res));
    await passOnDocument(answer, res, 'private, no-store, no-transform');
  };
}
