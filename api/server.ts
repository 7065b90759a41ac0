import { createServer } from 'node:http';
import { requireValidServices } from '../workflows/services/require-valid.ts';
import { createApp } from './app.ts';
import { compose } from './composition.ts';
import { readConfig } from './config.ts';

requireValidServices();
const config = readConfig(process.env);
const services = await compose(config);
const { log } = services;
const server = createServer(createApp(services));

server.listen(config.apiPort, config.apiHost, () =>
  log.info({ host: config.apiHost, port: config.apiPort }, 'listening'),
);
server.on('error', ({ name, message }) => {
  log.fatal({ error: name, message }, 'cannot listen');
  process.exit(1);
});

let stopping = false;

/** Takes no more requests, lets the running ones end, then lets go of the engines. A second signal does not wait. */
async function stop(signal: string): Promise<void> {
  if (stopping) process.exit(1);
  stopping = true;
  log.info({ signal }, 'stopping');
  const deadline = setTimeout(() => server.closeAllConnections(), config.shutdownSeconds * 1000);
  services.live.close();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(deadline);
  await services.close();
  log.info('stopped');
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
