import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { ApiError } from './problems/api-error.ts';

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: 'hamaynq_api_request_seconds',
      help: 'Duration of requests by route and status',
      labelNames: ['route', 'status'],
      registers: [registry],
    }),
    updatesInFlight: new Gauge({
      name: 'hamaynq_api_updates_in_flight',
      help: 'Updates being carried out by the engine',
      registers: [registry],
    }),
    updatesWaiting: new Gauge({
      name: 'hamaynq_api_updates_waiting',
      help: 'Updates that wait for their turn',
      registers: [registry],
    }),
  };
}

/** With a token for whoever has it; without one for this machine alone, and never through a proxy. */
export const serveMetrics =
  ({ registry }: Metrics, token: string | undefined): RequestHandler =>
  async (request, response) => {
    if (!(token ? hasToken(request.get('Authorization'), token) : isLocal(request)))
      throw new ApiError('request.not-found');
    response.type(registry.contentType).send(await registry.metrics());
  };

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const isLocal = (request: Parameters<RequestHandler>[0]): boolean =>
  loopback.has(request.socket.remoteAddress ?? '') && !request.headers['x-forwarded-for'] && !request.headers.forwarded;

function hasToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const own = Buffer.from(`Bearer ${token}`);
  return given.length === own.length && timingSafeEqual(given, own);
}
