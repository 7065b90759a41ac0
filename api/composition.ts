import { Redis } from 'ioredis';
import type { Config } from './config.ts';
import { connect, filesOf } from './db/connection.ts';
import { modelsOf } from './db/models.ts';
import { connectTemporal } from './engine/connect-temporal.ts';
import { createEngine } from './engine/engine.ts';
import { createSubjectEngine } from './engine/subject-engine.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createLimits } from './modules/limits/limits.ts';
import { createLiveUpdates } from './modules/live/live-updates.ts';
import { createSessions } from './modules/session/sessions.ts';
import { createStaging } from './modules/uploads/resumable/staging.ts';
import { openAuthorities } from './seal/authorities.ts';
import type { Services } from './services.ts';

/** A lost Redis fails a call at once; the connection itself is tried again for ever. */
const redisOptions = {
  maxRetriesPerRequest: 1,
  commandTimeout: 2_000,
  retryStrategy: (attempt: number) => Math.min(attempt * 100, 2_000),
};

/** Everything from the configuration, and how to let go of it. */
export async function compose(config: Config): Promise<Services & { close(): Promise<void> }> {
  const log = createLog(config.logLevel);
  const metrics = createMetrics();
  const authorities = () => openAuthorities(config.signatureAuthorities);
  // A file that cannot be read is said at the start, not when the first original comes.
  await authorities();
  const connection = await connect(config.mongodbUri);
  const redis = new Redis(config.redisUrl, redisOptions);
  const subscriber = new Redis(config.redisUrl, { ...redisOptions, commandTimeout: undefined });
  for (const one of [redis, subscriber]) one.on('error', ({ name }: Error) => log.warn({ error: name }, 'redis'));
  const temporal = await connectTemporal(config);
  const live = createLiveUpdates(subscriber);
  const staging = createStaging(config, log);
  return {
    config,
    log,
    metrics,
    connection,
    models: modelsOf(connection),
    files: filesOf(connection),
    redis,
    engine: createEngine(temporal, config, metrics),
    subjects: createSubjectEngine(temporal, config.caseTaskQueue, metrics),
    sessions: createSessions(redis),
    limits: createLimits(redis),
    live,
    staging,
    authorities,
    async close() {
      live.close();
      staging.close();
      redis.disconnect();
      subscriber.disconnect();
      await Promise.allSettled([temporal.connection.close(), connection.close()]);
    },
  };
}
