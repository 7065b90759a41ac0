import type { mongo } from 'mongoose';
import { rawCollection } from '../../api/db/stored-model.ts';
import { passagesOf } from '../../api/modules/search/passages.ts';
import { searchEntry } from '../../api/modules/search/search-entry.ts';
import { wordsFilter } from '../../api/modules/search/search-filter.ts';
import { keysOf } from '../../workflows/domain/search-text.ts';
import { signedIn } from '../api/support/callers.ts';
import { openHouse } from '../api/support/house.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';
import { type BenchCase, caseOf, documentsEach, questions } from './search-cases.ts';

/** Searches over HTTP beside the bare indexed query for the same words; both in this run, in turns. */
const cases = Number(process.env.CASES ?? 100_000);
const rounds = Number(process.env.ROUNDS ?? 10);
const atOnce = 1_000;

// A server's share, as MongoDB takes it by itself: in a trial's cache so much would be written out and read in all the time.
process.env.TRIAL_CACHE ??= '4G';
await startEngines();
const house = await openHouse('bench-search');
const { models, connection } = house.services;
const head = await signedIn(house, { role: 'head' });

const filling = performance.now();
for (let from = 0; from < cases; from += atOnce) {
  const batch = Array.from({ length: Math.min(atOnce, cases - from) }, (_, index) => caseOf(from + index));
  const entries = batch.map(({ stored, found }) => searchEntry(stored, passagesOf(found)));
  await (rawCollection(models.cases) as unknown as mongo.Collection<BenchCase>).insertMany(
    batch.map(({ stored }) => stored),
    { ordered: false },
  );
  await rawCollection(models.search).insertMany(entries, { ordered: false });
}
const seconds = (performance.now() - filling) / 1000;
console.error(`put in within ${seconds.toFixed(0)} s`);

/** What any search in this collection costs: the rarest word by its index, newest first, as it stands. */
const bare = (q: string) =>
  rawCollection(models.search)
    .find({ community: 'vardashen', tokens: wordsFilter(keysOf(q)).lookedUp.tokens as string })
    .sort({ registered: -1 })
    .limit(21)
    .toArray();
const search = async (q: string) => {
  const answer = await fetch(`${house.url}/search?q=${encodeURIComponent(q)}`, { headers: head.headers });
  if (answer.status !== 200) throw new Error(`${q}: ${answer.status}`);
  return (await answer.json()) as unknown[];
};

const times = { search: [] as number[], bare: [] as number[] };
const timed = async (kind: keyof typeof times, ask: () => Promise<unknown[]>): Promise<number> => {
  const started = performance.now();
  const { length } = await ask();
  times[kind].push(performance.now() - started);
  return length;
};
for (let round = 0; round < rounds; round++) {
  for (const q of questions(cases)) {
    await timed('bare', () => bare(q));
    if ((await timed('search', () => search(q))) === 0) throw new Error(`nothing found for ${q}`);
  }
  console.error(`round ${round + 1} of ${rounds}`);
}

const at = (share: number, all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
const said = (all: readonly number[]): string =>
  `p50 ${at(0.5, all).toFixed(1)} ms, p95 ${at(0.95, all).toFixed(1)} ms`;
const { secantusVersion, version } = (await connection.db?.admin().buildInfo()) ?? {};
const engine = secantusVersion ? `SecantusDB ${secantusVersion}` : `MongoDB ${version}`;
console.log(`${engine}: ${cases} cases with ${cases * documentsEach} documents`);
console.log(`search ${said(times.search)}; bare indexed query ${said(times.bare)}`);
console.log(`ratio of p95 ${(at(0.95, times.search) / at(0.95, times.bare)).toFixed(2)}`);

// The data goes with the engine: to drop so much of it first takes longer than the bench.
await stopEngines();
process.exit();
