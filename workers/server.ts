import { requireValidServices } from '../workflows/services/require-valid.ts';
import { composeWorker } from './composition.ts';
import { readConfig } from './config.ts';
import { serveHealth } from './health.ts';
import { createLog } from './log.ts';
import { logSdkInto } from './sdk-log.ts';

requireValidServices();
const config = readConfig();
const log = createLog(config.LOG_LEVEL);
logSdkInto(log);
const worker = await composeWorker(config, log);
const health = await serveHealth(
  config.WORKER_HEALTH_HOST,
  config.WORKER_HEALTH_PORT,
  () => worker.caseWorker.getState() === 'RUNNING',
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'stopping');
    worker.caseWorker.shutdown();
  });
}

log.info({ taskQueue: config.CASE_TASK_QUEUE }, 'working');
await worker.caseWorker.run();
health.close();
await worker.close();
log.info('stopped');
