import { fileURLToPath } from 'node:url';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Worker } from '@temporalio/worker';
import { command, staff } from '../domain/cases.ts';
import { openCaseWorld } from '../support/case-world.ts';
import { engineAddresses } from '../support/engines.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';
import { bareWorkflow, step } from './bare-workflow.ts';

/** Completed cases a second, 32 at once, beside a bare workflow with as many Updates; both in this run, in turns. */
const cases = Number(process.env.CASES ?? 150);
const atOnce = 32;
const rounds = 2;
const payload = { action: 'complete', actor: staff('clerk'), key: 'k'.repeat(36), outcome: 'complete' };

await startEngines();
const world = await openCaseWorld('bench');
const worker = await world.work();
const connection = await NativeConnection.connect({ address: engineAddresses().temporal });
const workflowsPath = fileURLToPath(new URL('bare-workflow.ts', import.meta.url));
const bare = await Worker.create({
  connection,
  taskQueue: `${world.taskQueue}-bare`,
  workflowBundle: await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') }),
  activities: { noop: async () => {} },
});
const running = bare.run();

const oneCase = async () => {
  const { send } = await world.start('certificate-residence');
  await send(command(staff('clerk'), 'complete', { task: 'check#1', outcome: 'complete' }));
  await send(command(staff('specialist', 'general'), 'complete', { task: 'review#2', outcome: 'confirmed' }));
  await send(command(staff('secretary'), 'complete', { task: 'sign#3', outcome: 'granted' }));
  await send(command(staff('clerk'), 'complete', { task: 'delivery#4', outcome: 'delivered', proof: 'in-person' }));
};
let bareCases = 0;
const oneBare = async () => {
  const workflowId = `${world.taskQueue}-bare-${bareCases++}`;
  const startWorkflowOperation = new WithStartWorkflowOperation(bareWorkflow, {
    workflowId,
    taskQueue: `${world.taskQueue}-bare`,
    args: [5],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  await world.client.workflow.executeUpdateWithStart(step, { args: [payload], startWorkflowOperation });
  const handle = world.client.workflow.getHandle(workflowId);
  for (let i = 0; i < 4; i++) await handle.executeUpdate(step, { args: [payload] });
};

/** A second's worth of completed runs, `atOnce` lanes wide. */
async function rate(one: () => Promise<void>, count: number): Promise<number> {
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await one();
    }),
  );
  return count / ((performance.now() - started) / 1000);
}

await rate(oneCase, 20);
await rate(oneBare, 20);
const rates = { cases: 0, bare: 0 };
for (let round = 0; round < rounds; round++) {
  rates.bare += (await rate(oneBare, cases)) / rounds;
  rates.cases += (await rate(oneCase, cases)) / rounds;
}
console.log(
  `cases ${rates.cases.toFixed(1)}/s, bare workflow ${rates.bare.toFixed(1)}/s, ratio ${(rates.cases / rates.bare).toFixed(2)}`,
);

bare.shutdown();
await running;
await worker.stop();
await connection.close();
await world.close();
await stopEngines();
