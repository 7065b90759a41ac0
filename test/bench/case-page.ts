import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { rawCollection } from '../../api/db/stored-model.ts';
import { hire, open, signedIn } from '../api/support/callers.ts';
import { openHouse } from '../api/support/house.ts';
import { recordFiling } from '../api/support/past-filing.ts';
import { command, happened, lawOf, ref, staff } from '../domain/cases.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';

/**
 * The page of a case with many events and documents, beside a bare read of the same stored documents by the same indexes: a
 * handler of its own that finds them with the driver, on the API's own connection, and sends them as they are. Both over HTTP,
 * in turns within this run.
 */
const events = 200;
const documents = 50;
const rounds = Number(process.env.ROUNDS ?? 300);
const community = 'vardashen';

await startEngines();
const house = await openHouse('bench-case-page');
const { models } = house.services;
const clerk = await signedIn(house, { role: 'clerk' });
const writer = await hire(house, { role: 'clerk' });

const ids = Array.from({ length: events }, () => randomUUID());
const files = Array.from({ length: documents }, () => ({ id: randomUUID(), kind: 'other', sha256: 'a'.repeat(64) }));
const law = lawOf('free-application');
const { caseId } = await recordFiling(house, { law, registeredAt: new Date().toISOString() }, (registered) => {
  const at = registered.state.registeredAt;
  let story = registered;
  while (story.events.length < events) {
    const file = files[story.events.length - registered.events.length];
    const text = ref(ids[story.events.length] ?? '');
    const asked = { text, ...(file && { documents: [file] }) };
    story = happened(
      law,
      story,
      command(staff('clerk', undefined, writer.id), file ? 'add-document' : 'note', asked),
      at,
    );
  }
  return story;
});
const createdAt = new Date();
await models.contents.insertMany(
  ids.map((_id) => ({ _id, community, caseId, salt: 's'.repeat(64), body: 'Դիմողը զանգահարեց և հարցրեց։', createdAt })),
);
await models.documents.insertMany(
  files.map(({ id: _id, kind, sha256 }, n) => {
    const file = {
      name: `paper-${n}.pdf`,
      size: 1_000,
      mediaType: 'application/pdf',
      fileId: 'none',
      addedAt: createdAt,
    };
    return { _id, community, caseId, kind, sha256, by: writer.id, ...file };
  }),
);

const all = [models.events, models.contents, models.documents, models.effects] as const;
const bare = express().get('/', async (_request, response) => {
  const one = { community, _id: caseId };
  const [stored, filing, ...lists] = await Promise.all([
    rawCollection(models.cases).findOne(one),
    rawCollection(models.submissions).findOne(one),
    ...all.map((model) => model.collection.find({ community, caseId }).toArray()),
  ]);
  response.json([stored, filing, ...lists]);
});
const server = createServer(bare);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const bareUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

async function timed(url: string, headers: Record<string, string> = {}): Promise<{ ms: number; bytes: number }> {
  const since = performance.now();
  const response = await fetch(url, { headers });
  const { byteLength: bytes } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return { ms: performance.now() - since, bytes };
}
const at = (share: number, of: number[]): number => [...of].sort((a, b) => a - b)[Math.floor(share * of.length)] ?? 0;

const page = () => timed(`${house.url}/cases/${caseId}`, clerk.headers);
for (let n = 0; n < 20; n++) await Promise.all([page(), timed(bareUrl)]);
const { timeline, documents: shownFiles } = await open(house, clerk, caseId);
if (timeline.length !== events || shownFiles.length !== documents)
  throw new Error('the page does not show the whole case');
const times = { page: [] as number[], bare: [] as number[] };
const sizes = { page: (await page()).bytes, bare: (await timed(bareUrl)).bytes };
for (let round = 0; round < rounds; round++) {
  times.bare.push((await timed(bareUrl)).ms);
  times.page.push((await page()).ms);
}
const shown = (name: 'page' | 'bare'): string =>
  `${name} p50 ${at(0.5, times[name]).toFixed(1)} ms, p95 ${at(0.95, times[name]).toFixed(1)} ms, ${Math.round(sizes[name] / 1024)} KB`;
console.log(
  `${shown('page')}; ${shown('bare')}; p95 ${(at(0.95, times.page) / at(0.95, times.bare)).toFixed(2)} times, p50 ${(at(0.5, times.page) / at(0.5, times.bare)).toFixed(2)} times`,
);

server.close();
server.closeAllConnections();
await house.close();
await stopEngines();
