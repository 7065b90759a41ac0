import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';

const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

/** `/health` says whether the worker polls; `/metrics` is Prometheus text. Loopback unless configured otherwise. */
export function serveHealth(host: string, port: number, isRunning: () => boolean): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url === '/metrics')
      return response.setHeader('Content-Type', metrics.contentType).end(await metrics.metrics());
    if (request.url !== '/health') return response.writeHead(404).end();
    const ok = isRunning();
    response.writeHead(ok ? 200 : 503, { 'Content-Type': 'application/json' });
    return response.end(JSON.stringify({ status: ok ? 'ok' : 'down' }));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
