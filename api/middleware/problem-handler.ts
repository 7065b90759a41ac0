import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ApiError } from '../problems/api-error.ts';
import { problemOf } from '../problems/problem.ts';
import { toApiError } from '../problems/to-api-error.ts';
import type { Services } from '../services.ts';

export const notFound: RequestHandler = () => {
  throw new ApiError('request.not-found');
};

/** Every error ends here. What is not ours is logged with the request's id, and the caller learns no more than that. */
export const problemHandler =
  ({ log }: Services): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const known = toApiError(log, error, response.locals.requestId);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem = problemOf(known, response.locals.language ?? 'hy');
    if (problem.retryAfter) response.set('Retry-After', String(problem.retryAfter));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
