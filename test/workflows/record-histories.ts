import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { presentRevision } from '../../workflows/contract/case.ts';
import { decisionWorkflowId, sessionWorkflowId } from '../../workflows/contract/council.ts';
import { permitWorkflowId } from '../../workflows/contract/permit.ts';
import { registration } from '../domain/cases.ts';
import { bodyOf } from '../domain/council/council.ts';
import { type CaseWorld, openCaseWorld, timeSkippingEngine } from '../support/case-world.ts';
import { startDecision, startSession } from '../support/council.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';
import { startPermit } from '../support/permits.ts';
import { councilJourneys } from './council-journeys.ts';
import { type Journey, journeys, landPurposeBeforeCouncil } from './journeys.ts';
import { permitJourneys } from './permit-journeys.ts';

const day = 24 * 60 * 60 * 1000;
const fileOf = (name: string) => new URL(`histories/${name}.r${presentRevision}.json`, import.meta.url);

/** The answers as they were filed and as they were put right: what an act on the registration refers to. */
async function filed({ models }: CaseWorld, caseId: string): Promise<void> {
  const filing = { _id: caseId, community: 'vardashen', salt: 'salt' };
  const content = { applicant: { kind: 'person', name: 'Անի', identifiers: {}, contact: {} }, answers: {} } as const;
  const { channel, assurance, filedAt } = registration();
  await models.contents.create({ ...filing, _id: 'content', caseId, body: content, createdAt: new Date() });
  await models.submissions.create({
    ...filing,
    service: 'any',
    content,
    documents: [],
    channel,
    assurance,
    filedAt: new Date(filedAt),
    bodyHash: 'hash',
    trackingHash: 'hash',
  });
}

/** Each in a world of its own: a journey may let days pass, and they would pass for all. */
async function recorded({ service, definition, facts, walk }: Journey): Promise<string> {
  const world = await openCaseWorld('record-histories', await timeSkippingEngine());
  const worker = await world.work();
  const { caseId, send, changeCalendar, handle } = await world.start(service, facts, definition && { definition });
  await filed(world, caseId);
  await walk({ send, changeCalendar, rest: (days) => world.skip(days * day) });
  const history = historyToJSON(await handle.fetchHistory());
  await worker.stop();
  await world.close();
  return history;
}

async function inWorld<T>(walk: (world: CaseWorld) => Promise<T>): Promise<T> {
  const world = await openCaseWorld('record-histories', await timeSkippingEngine());
  const worker = await world.work();
  try {
    return await walk(world);
  } finally {
    await worker.stop();
    await world.close();
  }
}

/** Of a workflow's newest life, run by run. */
async function runsOf({ client }: CaseWorld, workflowId: string): Promise<string[]> {
  const runs: string[] = [];
  for (let runId: string | undefined, more = true; more; more = !!runId) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.unshift(historyToJSON(history));
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
  }
  return runs;
}

const recordedPermit = (name: string, { walk, updatesPerRun }: (typeof permitJourneys)[string]): Promise<string[]> =>
  inWorld(async (world) => {
    const { id, send, again } = await startPermit(world, name, 12, { ...(updatesPerRun && { updatesPerRun }) });
    await walk({ send, again, rest: (days) => world.skip(days * day) });
    return runsOf(world, permitWorkflowId(id));
  });

/** The histories of all sessions and decisions of a journey, by the id of the workflow. */
const recordedCouncil = (walk: (typeof councilJourneys)[string]): Promise<Map<string, string[]>> =>
  inWorld(async (world) => {
    const ids: string[] = [];
    await walk({
      session(id, body = bodyOf(3), more = {}) {
        ids.push(sessionWorkflowId(id));
        return startSession(world, id, body, more);
      },
      decision(id, begin) {
        ids.push(decisionWorkflowId(id));
        return startDecision(world, id, begin);
      },
      caseBeforeCouncil: () => caseBeforeCouncil(world),
      rest: (days) => world.skip(days * day),
    });
    return new Map(await Promise.all(ids.map(async (id) => [id, await runsOf(world, id)] as const)));
  });

/** The draft and all that has to be agreed are there; the council has not met. */
async function caseBeforeCouncil(world: CaseWorld): Promise<{ caseId: string; task: string }> {
  const { caseId, send } = await world.start('land-purpose-change');
  await filed(world, caseId);
  await landPurposeBeforeCouncil(send);
  return { caseId, task: 'council#8' };
}

async function write(folder: string, name: string, runs: readonly string[]): Promise<void> {
  for (const [index, run] of runs.entries()) {
    const file = new URL(`${folder}/${name}${index > 0 ? `.${index + 1}` : ''}.json`, import.meta.url);
    await writeFile(file, `${run}\n`, { flag: 'wx' });
  }
}

/** Writes the histories of journeys that have none yet; what is recorded is never written again. */
await startEngines();
for (const [name, journey] of Object.entries(journeys))
  if (!existsSync(fileOf(name))) await writeFile(fileOf(name), `${await recorded(journey)}\n`, { flag: 'wx' });
const has = async (folder: string, name: string) =>
  (await readdir(new URL(folder, import.meta.url))).some((file) => file.startsWith(`${name}.`));
for (const [name, journey] of Object.entries(permitJourneys))
  if (!(await has('permit-histories', name)))
    await write('permit-histories', name, await recordedPermit(name, journey));
for (const [name, walk] of Object.entries(councilJourneys)) {
  if (await has('council-histories', name)) continue;
  for (const [id, runs] of await recordedCouncil(walk)) await write('council-histories', `${name}.${id}`, runs);
}
await stopEngines();
