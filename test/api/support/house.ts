import { createHmac, randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../api/app.ts';
import { compose } from '../../../api/composition.ts';
import { readConfig } from '../../../api/config.ts';
import { migrate } from '../../../api/db/migrate.ts';
import type { Services } from '../../../api/services.ts';
import { communities, departments } from '../../../engines/demo/communities.ts';
import { composeWorker } from '../../../workers/composition.ts';
import { readConfig as readWorkerConfig } from '../../../workers/config.ts';
import { createLog } from '../../../workers/log.ts';
import { logSdkInto } from '../../../workers/sdk-log.ts';
import { engineAddresses, ownDatabase, ownName } from '../../support/engines.ts';

logSdkInto(createLog('warn'));

export const portalSecret = 'a secret of the portal, in a test only';

export interface House {
  readonly url: string;
  readonly services: Services;
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** The API on a free port, with a database and a task queue of its own, or with those of another house. */
export async function openHouse(topic: string, more: NodeJS.ProcessEnv = {}): Promise<House> {
  const name = ownName(topic);
  const { temporal, redis } = engineAddresses();
  const environment = {
    MONGODB_URI: ownDatabase(name),
    REDIS_URL: redis,
    TEMPORAL_ADDRESS: temporal,
    CASE_TASK_QUEUE: name,
    QUEUE_PREFIX: name,
    APP_SECRET: 'a secret of the application, in a test only',
    PORTAL_SECRET: portalSecret,
    LOG_LEVEL: 'error',
    WORKER_HEALTH_PORT: '0',
    UPLOAD_MAX_MB: '1',
    UPLOAD_STAGING_DIR: join(tmpdir(), name),
    ...more,
  };
  const services = await compose(readConfig(environment));
  await migrate(services.connection);
  if (!more.MONGODB_URI) await settle(services);
  const server = createServer(createApp(services));
  const url = await listen(server);
  return {
    url: `${url}/api/v1`,
    services,
    environment,
    async close() {
      services.live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!more.MONGODB_URI) await services.connection.dropDatabase();
      await services.close();
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    },
  };
}

async function settle({ models }: Services): Promise<void> {
  await models.communities.insertMany([...communities]);
  const everywhere = communities.flatMap(({ _id }) => departments.map((one) => ({ ...one, community: _id })));
  await models.departments.insertMany(everywhere);
}

/** The workers of a house: without them an application waits to be registered. */
export async function openWorkshop({ environment }: House): Promise<{ close(): Promise<void> }> {
  const worker = await composeWorker(readWorkerConfig(environment), createLog('error'));
  const running = worker.caseWorker.run();
  return {
    async close() {
      worker.caseWorker.shutdown();
      await running;
      await worker.close();
    },
  };
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

/** An address of its own for each visitor, told as the portal tells it: limits of one do not meet another. */
export function visitor(
  address = `2001:db8::${randomInt(1, 65_535).toString(16)}:${randomInt(1, 65_535).toString(16)}`,
): Record<string, string> {
  const seconds = Math.floor(Date.now() / 1000);
  const mac = createHmac('sha256', portalSecret).update(`${seconds}.${address}`).digest('hex');
  return { 'X-Forwarded-Client': address, 'X-Forwarded-Client-Signature': `t=${seconds},v=${mac}` };
}
