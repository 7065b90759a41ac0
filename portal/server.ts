import { createServer } from 'node:http';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { createApiClient } from './client/api-client.ts';
import { parseConfig } from './config.ts';
import { createLog } from './log.ts';

const config = parseConfig(process.env);
const log = createLog(config.logLevel);
const stopping = new AbortController();
const app = createApp({ config, log, api: createApiClient(config), assets: loadAssets(), stopping: stopping.signal });
const server = createServer(app);

server.on('error', (error) => {
  log.fatal({ message: error.message }, 'portal cannot listen');
  process.exit(1);
});
server.listen(config.port, config.host, () => log.info({ port: config.port }, 'portal listens'));

/** Open event streams end at once; other requests get their time. */
function stop(signal: NodeJS.Signals): void {
  if (stopping.signal.aborted) return;
  log.info({ signal }, 'portal stops');
  stopping.abort();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), config.shutdownSeconds * 1000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
