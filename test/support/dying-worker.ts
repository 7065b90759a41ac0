import { connect } from '../../api/db/connection.ts';
import { modelsOf } from '../../api/db/models.ts';
import { createActivities } from '../../workers/activities/index.ts';
import { bundlePath } from '../../workers/build-bundle.ts';
import { connect as connectTemporal, createCaseWorker } from '../../workers/temporal.ts';
import type { CaseActivities } from '../../workflows/contract/case.ts';

/** A worker that kills itself with SIGKILL at the named point; run as a process of its own by the kill tests. */
const [, , address = '', mongodb = '', taskQueue = '', point = ''] = process.argv;

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('unreachable');
};

const activities = createActivities(modelsOf(await connect(mongodb, 'engine')), () => {});
const dying: Record<string, Partial<CaseActivities>> = {
  'number taken': { register: async (request) => (await activities.register(request)) && die() },
  'history written, record not': { record: async () => die() },
  'record written, answer not': { record: async (batch) => activities.record(batch).then(die) },
  'events written, read model not': {
    record: async (batch) => {
      await activities.record({ ...batch, state: { ...batch.state, seq: 0 } });
      die();
    },
  },
};

const connection = await connectTemporal({
  TEMPORAL_ADDRESS: address,
  TEMPORAL_TLS_CERT: '',
  TEMPORAL_TLS_KEY: '',
  TEMPORAL_TLS_CA: '',
});
const worker = await createCaseWorker({
  connection,
  taskQueue,
  bundle: bundlePath,
  activities: { ...activities, ...dying[point] },
});
await worker.run();
