import type { Request, RequestHandler } from 'express';
import { ApiProblem } from '../../client/api-error.ts';
import { callerOf } from '../../page/locals.ts';
import { goneSignal, passOnNews } from '../../page/pass-on.ts';
import type { PageParts } from '../../parts.ts';
import { trackingCookie } from '../track/tracking-cookie.ts';

/** Passes on what happens to the open case. 204 tells the browser not to come back: there is nothing to follow. */
export function caseEvents(parts: PageParts): RequestHandler {
  const cookie = trackingCookie(parts);
  return async (req: Request, res) => {
    const credentials = cookie.read(req);
    if (credentials === null) return void res.status(204).end();
    const signal = AbortSignal.any([goneSignal(res), parts.stopping]);
    const answer = await parts.api.events(callerOf(req, res), credentials, signal).catch((error: Error) => error);
    if (answer instanceof ApiProblem && answer.problem.status < 500) return void res.status(204).end();
    await passOnNews(answer instanceof Error ? undefined : answer, res);
  };
}
