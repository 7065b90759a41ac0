import { connect, filesOf } from '../../api/db/connection.ts';
import { modelsOf } from '../../api/db/models.ts';
import { eraseContent } from '../../api/modules/archive/erase-content.ts';
import { createRegister } from '../../workers/activities/register.ts';
import { createCarryOutDestruction } from '../../workers/jobs/carry-out-destruction.ts';
import { createLog } from '../../workers/log.ts';

/** Carries out destruction and kills itself with SIGKILL at the second case; run as a process of its own by the kill test. */
const [, , mongodb = '', point = ''] = process.argv;

const connection = await connect(mongodb, 'engine');
const models = modelsOf(connection);
let cases = 0;
await createCarryOutDestruction({
  models,
  files: filesOf(connection),
  register: createRegister(models),
  log: createLog('error'),
  async erase(services, place) {
    const dies = ++cases === 2;
    if (dies && point === 'case marked, content there') process.kill(process.pid, 'SIGKILL');
    await eraseContent(services, place);
    if (dies) process.kill(process.pid, 'SIGKILL');
  },
})();
