import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { connect, filesOf } from '../../api/db/connection.ts';
import { migrate } from '../../api/db/migrate.ts';
import { modelsOf } from '../../api/db/models.ts';
import { createReadDocuments } from '../../workers/jobs/read-documents.ts';
import { createLog } from '../../workers/log.ts';
import { createCaseQueue, createSideWork, runCaseQueue, runEffects } from '../../workers/queues.ts';
import { findRecognition } from '../../workers/texts/recognition.ts';
import { engineAddresses, ownDatabase, ownName } from '../support/engines.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';
import { paper, scan } from '../support/paper.ts';

/**
 * A scan of ten Armenian pages recognised in the background: pages a minute, how much of a core it takes, and how long a small
 * job of another queue takes meanwhile beside how long it takes when nothing else is done.
 */
const pages = Number(process.env.PAGES ?? 10);
const between = 100;
const place = { community: 'vardashen', caseId: 'bench-ocr' };

// Before there is a connection that would wait for it.
const bytes = await scanOf(pages);
await startEngines();
const name = ownName('bench-ocr');
const record = await connect(ownDatabase(name));
await migrate(record);
const [models, files] = [modelsOf(record), filesOf(record)];
const redis = new Redis(engineAddresses().redis, { maxRetriesPerRequest: null });
const recognition = await findRecognition('hye+eng+rus');
if (!recognition?.pdf) throw new Error('tesseract with Armenian and pdftoppm are needed');

const sideWork = createSideWork(redis, name);
const done = new Map<string, (took: number) => void>();
const effects = runEffects(redis, name, async (key) => {
  await models.effects.findOne({ _id: key, community: place.community }).lean();
  done.get(key)?.(performance.now() - Number(key.split('-').at(-1)));
});
const texts = createCaseQueue(redis, name, 'texts');
const log = createLog('error');
const reading = { models, files, scans: false, indexing: { ask: async () => undefined }, recognition, log };
const reader = runCaseQueue(redis, name, 'texts', createReadDocuments(reading));

/** From being asked for until it is done, as whoever waits for a letter sees it. */
async function smallJob(): Promise<number> {
  const key = `small-${performance.now()}`;
  const took = new Promise<number>((resolve) => done.set(key, resolve));
  await sideWork.ask([key]);
  return took.finally(() => done.delete(key));
}

async function smallJobsUntil(isOver: () => boolean): Promise<number[]> {
  const took: number[] = [];
  while (!isOver()) {
    took.push(await smallJob());
    await pause(between);
  }
  return took;
}

/** Seconds of processor time of the programs that this process has started and seen end. */
function ofPrograms(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
const p95 = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? Number.NaN;

const target = files.openUploadStream('scan.pdf');
await pipeline(Readable.from([bytes]), target);
await models.documents.create({
  ...place,
  _id: 'scan',
  kind: 'other',
  name: 'scan.pdf',
  size: bytes.length,
  mediaType: 'application/pdf',
  sha256: '0',
  fileId: target.id,
  addedAt: new Date(),
  by: 'applicant',
});

let quiet = 0;
const before = await smallJobsUntil(() => ++quiet > 50);
const [started, cpuBefore] = [performance.now(), ofPrograms()];
let isRead = false;
reader.once('completed', () => {
  isRead = true;
});
await texts.ask([{ ...place, seq: 1 }]);
const meanwhile = await smallJobsUntil(() => isRead);
const seconds = (performance.now() - started) / 1000;
const found = await models.documentTexts.findOne({ _id: 'scan', community: place.community }).lean();

console.log(`${pages} pages, ${found?.state} from its ${found?.source}, ${found?.text.length} letters and spaces`);
console.log(`${((pages / seconds) * 60).toFixed(1)} pages a minute`);
console.log(`${((ofPrograms() - cpuBefore) / seconds).toFixed(2)} cores taken by what draws and recognises`);
console.log(
  `a small job: p95 ${p95(meanwhile).toFixed(1)} ms meanwhile, ${p95(before).toFixed(1)} ms with nothing else to do`,
);

await Promise.all([effects.close(), reader.close(), sideWork.close(), texts.close()]);
redis.disconnect();
await record.dropDatabase();
await record.close();
await stopEngines();

/** What a scanner makes of pages full of Armenian words, no two alike. */
async function scanOf(count: number): Promise<Buffer> {
  const words =
    'Համայնքի ղեկավարի որոշմամբ հաստատվել է բնակարանի վերակառուցման նախագիծը և տրվել համապատասխան թույլտվություն';
  // Each page begins at another word.
  const turned = (by: number) => [...words.split(' ').slice(by), ...words.split(' ').slice(0, by)].join(' ');
  const lines = (page: number) => Array.from({ length: 24 }, (_, n) => `${turned((page + n) % 12)}։`).join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'hamaynq-bench-'));
  try {
    const source = join(folder, 'source.pdf');
    writeFileSync(source, await paper(Array.from({ length: count }, (_, page) => lines(page + 1))));
    execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', source, join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'));
    return await scan(pictures.sort().map((file) => readFileSync(join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
