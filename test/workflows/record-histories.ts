import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { presentRevision } from '../../workflows/contract/case.ts';
import { registration } from '../domain/cases.ts';
import { type CaseWorld, openCaseWorld, timeSkippingEngine } from '../support/case-world.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';
import { startPermit } from '../support/permits.ts';
import { type Journey, journeys } from './journeys.ts';
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

async function recordedPermit(name: string, walk: (typeof permitJourneys)[string]): Promise<string> {
  const world = await openCaseWorld('record-histories', await timeSkippingEngine());
  const worker = await world.work();
  const { handle, send } = await startPermit(world, name, 12);
  await walk({ send, rest: (days) => world.skip(days * day) });
  const history = historyToJSON(await handle.fetchHistory());
  await worker.stop();
  await world.close();
  return history;
}

/** Writes the histories of journeys that have none yet; what is recorded is never written again. */
await startEngines();
for (const [name, journey] of Object.entries(journeys))
  if (!existsSync(fileOf(name))) await writeFile(fileOf(name), `${await recorded(journey)}\n`, { flag: 'wx' });
for (const [name, walk] of Object.entries(permitJourneys)) {
  const file = new URL(`permit-histories/${name}.json`, import.meta.url);
  if (!existsSync(file)) await writeFile(file, `${await recordedPermit(name, walk)}\n`, { flag: 'wx' });
}
await stopEngines();
