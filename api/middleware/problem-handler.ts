import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ErrorCode } from '../../workflows/domain/error-codes.ts';
import { ApiError } from '../problems/api-error.ts';
import { problemOf } from '../problems/problem.ts';
import type { Services } from '../services.ts';

export const notFound: RequestHandler = () => {
  throw new ApiError('request.not-found');
};

/** Every error ends here. What is not ours is logged with the request's id, and the caller learns no more than that. */
export const problemHandler =
  ({ log }: Services): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const known = error instanceof ApiError ? error : translate(error);
    if (known.code === 'internal.error')
      log.error({ requestId: response.locals.requestId, error: sketch(error) }, 'unexpected');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem = problemOf(known, response.locals.language ?? 'hy');
    if (problem.retryAfter) response.set('Retry-After', String(problem.retryAfter));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };

/** What Express and its body parser throw, and what a lost engine does. */
function translate(error: unknown): ApiError {
  const { type, status, name } = (error ?? {}) as { type?: unknown; status?: unknown; name?: unknown };
  if (type === 'entity.too.large') return new ApiError('request.too-large');
  if (typeof status === 'number' && status >= 400 && status < 500) return new ApiError(codeOf(status));
  if (typeof name === 'string' && lostEngine.test(name)) return new ApiError('engine.unavailable');
  return new ApiError('internal.error');
}

const codeOf = (status: number): ErrorCode => (status === 404 ? 'request.not-found' : 'request.malformed');
const lostEngine =
  /^(Mongo(Network|ServerSelection|PoolCleared|NetworkTimeout)|MongooseServerSelection|MaxRetriesPerRequest)/;

/** Where it broke, not what with: a message may quote what somebody typed. */
function sketch(error: unknown): { kind: string; stack: string } {
  if (!(error instanceof Error)) return { kind: typeof error, stack: '' };
  return {
    kind: error.name,
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
