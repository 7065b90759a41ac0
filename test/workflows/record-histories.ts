import { writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { caseWorkflowId, presentRevision } from '../../workflows/contract/case.ts';
import { openCaseWorld } from '../support/case-world.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';
import { journeys } from './journeys.ts';

/** Writes the histories of journeys that have none yet; what is recorded is never written again. */
await startEngines();
const world = await openCaseWorld('record-histories');
const worker = await world.work();
for (const [name, { service, facts, walk }] of Object.entries(journeys)) {
  const file = new URL(`histories/${name}.r${presentRevision}.json`, import.meta.url);
  const one = await world.start(service, facts);
  await walk(one.send);
  const history = await world.client.workflow.getHandle(caseWorkflowId(one.caseId)).fetchHistory();
  await writeFile(file, `${historyToJSON(history)}\n`, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
await worker.stop();
await world.close();
await stopEngines();
