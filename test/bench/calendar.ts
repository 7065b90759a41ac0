import { calendarEntered, rolloutWorkflowId, rolloutWorkflowType } from '../../workflows/contract/calendar-rollout.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { openCaseWorld } from '../support/case-world.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';

/** How long a changed calendar takes over so many open cases, from the change to the last case that has it. */
const cases = Number(process.env.CASES ?? 1_000);
const atOnce = 32;

await startEngines();
const world = await openCaseWorld('bench-calendar');
const worker = await world.work();

let left = cases;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (left-- > 0) await world.start('free-application');
  }),
);

const calendar = { ...armenianCalendar, version: 2, exceptions: { '2026-12-25': 'off' as const } };
const started = performance.now();
const handle = await world.client.workflow.start(rolloutWorkflowType, {
  workflowId: rolloutWorkflowId(world.taskQueue, calendar.version),
  taskQueue: world.taskQueue,
  args: [{ community: 'vardashen', calendar, by: 'bench', ground: 'bench' }],
});
await handle.executeUpdate(calendarEntered);
await handle.result();
const seconds = (performance.now() - started) / 1000;
const { rollout } = (await world.models.calendars.findOne({ community: 'vardashen' }).lean()) ?? {};
const behind = await world.models.cases.countDocuments({ community: 'vardashen', calendar: { $lt: 2 } });
console.log(
  `${rollout?.seen} of ${cases} open cases in ${seconds.toFixed(1)} s (15 s of it the wait before the last sweep), ${behind} left behind`,
);

await worker.stop();
await world.close();
await stopEngines();
