import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ApiProblem, ApiUnavailable } from '../client/api-error.ts';
import { words } from '../i18n/words.ts';
import type { Log } from '../log.ts';
import { preferredLanguage } from './language.ts';
import { PageError } from './page-error.ts';

export const unknownPage: RequestHandler = (_req, _res, next) => next(new PageError(404));

/** The last handler: one page for every failure, with its status, a code and words. */
export const errorPages =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error);
    const { status, retryAfter } = pageErrorOf(error);
    if (status >= 500)
      log.error({ path: req.path, status, error: error instanceof Error ? error.message : 'unknown' }, 'page failed');
    if (res.locals.t === undefined) {
      const lang = preferredLanguage(req);
      Object.assign(res.locals, { lang, t: words[lang], path: '' });
    }
    if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
    res.status(status).set('Cache-Control', 'no-store').render('pages/error/error.njk', { status, retryAfter });
  };

function pageErrorOf(error: unknown): PageError {
  if (error instanceof PageError) return error;
  if (error instanceof ApiUnavailable) return new PageError(503);
  if (!(error instanceof ApiProblem)) return new PageError(isBadRequest(error) ? 400 : 500);
  const { status, retryAfter } = error.problem;
  if (status === 404 || status === 413) return new PageError(status);
  if (status === 429) return new PageError(429, retryAfter);
  return new PageError(status === 503 ? 503 : 500);
}

/** A request that broke off or could not be decoded: its sender's fault, not ours. */
function isBadRequest(error: unknown): boolean {
  if (error instanceof URIError) return true;
  return (
    error instanceof Error && ['Unexpected end of form', 'Malformed part header', 'aborted'].includes(error.message)
  );
}
