import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Services } from '../services.ts';

/** One line a request, by route pattern and ids; and its duration for the metrics. */
export const requestLog =
  ({ log, metrics }: Services): RequestHandler =>
  (request, response, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    response.locals.requestId = requestId;
    response.set('X-Request-Id', requestId);
    response.on('close', () => {
      const { route = 'none' } = response.locals;
      const ms = performance.now() - started;
      const { statusCode: status } = response;
      metrics.requests.observe({ route, status: String(status) }, ms / 1000);
      const caseId = route.includes('/cases/{id}') ? request.path.split('/')[4] : undefined;
      log[status >= 500 ? 'error' : 'info']({ requestId, route, status, ms: Math.round(ms), caseId }, 'request');
    });
    next();
  };
