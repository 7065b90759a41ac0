import { join } from 'node:path';
import { mongodb } from './mongodb.mjs';
import { rememberedPorts } from './ports.mjs';
import { answersTcp, until } from './probes.mjs';
import { redis } from './redis.mjs';
import { temporal } from './temporal.mjs';

/**
 * The three engines on a data directory. A server named in the environment replaces its engine.
 * Resolves when all serve; `addresses` is the environment that their clients need.
 * @param {{ dataDir: string, start(program: import('./program.mjs').Program): Promise<void> }} house
 */
export async function startEngines({ dataDir, start }) {
  const {
    TEMPORAL_ADDRESS,
    TEMPORAL_NAMESPACE: namespace = 'default',
    TEMPORAL_UI_PORT: uiPort,
    MONGODB_URI,
    REDIS_URL,
  } = process.env;
  const ports = await rememberedPorts(dataDir, ['temporal', 'mongodb', 'redis']);
  const logFile = (/** @type {string} */ name) => join(dataDir, 'logs', `${name}.log`);
  const addresses = { TEMPORAL_ADDRESS: '', TEMPORAL_NAMESPACE: namespace, MONGODB_URI: '', REDIS_URL: '' };
  /** @type {Promise<void>[]} */
  const serving = [];

  if (TEMPORAL_ADDRESS) {
    addresses.TEMPORAL_ADDRESS = TEMPORAL_ADDRESS;
    serving.push(reachable('TEMPORAL_ADDRESS', `temporal://${TEMPORAL_ADDRESS}`, 7233));
  } else {
    const databaseFile = join(dataDir, 'temporal', 'temporal.sqlite');
    const engine = temporal({
      databaseFile,
      logFile: logFile('temporal'),
      port: ports.temporal,
      namespace,
      uiPort,
    });
    addresses.TEMPORAL_ADDRESS = engine.address;
    serving.push(start(engine.program));
  }

  if (MONGODB_URI) {
    addresses.MONGODB_URI = MONGODB_URI;
    if (!MONGODB_URI.startsWith('mongodb+srv:')) serving.push(reachable('MONGODB_URI', MONGODB_URI, 27017));
  } else {
    const engine = mongodb({ dataDir: join(dataDir, 'mongodb'), logFile: logFile('mongodb'), port: ports.mongodb });
    addresses.MONGODB_URI = engine.url;
    serving.push(start(engine.program));
  }

  if (REDIS_URL) {
    addresses.REDIS_URL = REDIS_URL;
    serving.push(reachable('REDIS_URL', REDIS_URL, 6379));
  } else {
    const engine = redis({ dataDir: join(dataDir, 'redis'), logFile: logFile('redis'), port: ports.redis });
    addresses.REDIS_URL = engine.url;
    serving.push(start(engine.program));
  }

  await Promise.all(serving);
  return addresses;
}

/**
 * A server that is not ours gets half a minute to accept a connection. Of several hosts the first is asked.
 * @param {string} variable
 * @param {string} url
 * @param {number} usualPort
 */
async function reachable(variable, url, usualPort) {
  const [, authority = ''] = /^[^:]+:\/\/(?:[^@/]*@)?([^/?]*)/.exec(url) ?? [];
  const [first = ''] = authority.split(',');
  const { hostname, port } = new URL(`http://${first}`);
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || usualPort) };
  await until(() => answersTcp(address), AbortSignal.timeout(30_000)).catch((error) => {
    throw new Error(`${variable}: nothing answers at ${first}`, { cause: error });
  });
}
