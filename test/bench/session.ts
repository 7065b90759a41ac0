import { historiesOf } from '../../api/engine/run-histories.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { chair } from '../domain/council/council.ts';
import { openCaseWorld } from '../support/case-world.ts';
import { fullSession, members } from '../support/full-session.ts';
import startEngines from '../support/global-setup.mjs';
import stopEngines from '../support/global-teardown.mjs';

/** A session of the largest council over so many items, in each of which all members vote at the same moment. */
const items = Number(process.env.ITEMS ?? 60);

await startEngines();
const world = await openCaseWorld('bench-session');
const worker = await world.work();
const started = performance.now();
const session = await fullSession(world, 'bench', items);
const waited: number[] = [];
for (let n = 1; n <= items; n++) waited.push(await session.voteAtOnce(n));
await session.send({ action: 'close', actor: chair });
await session.send({ action: 'sign-minutes', actor: chair });
await session.handle.result();
const seconds = (performance.now() - started) / 1000;

const state = await session.state();
const filter = { community: 'vardashen', kind: 'session' as const, subjectId: 'bench' };
const events = await world.models.subjectEvents.find(filter).sort({ seq: 1 }).lean();
const fault = verifyChain(
  events.map(({ _id, community: _, ...event }) => event),
  { seq: state.seq, hash: state.head },
);
const votes = events.filter(({ type }) => type === 'vote.cast').length;
const runs = await historiesOf(world.client, 'session-bench');
const sorted = waited.toSorted((a, b) => a - b).map(Math.round);
console.log(
  `${members} members, ${items} items, ${votes} votes in ${seconds.toFixed(0)} s and ${runs.length} runs; the last of 33 votes at once after ${sorted[Math.floor(items / 2)]} ms in the middle, ${sorted.at(-1)} ms at most; chain ${fault ? JSON.stringify(fault) : 'whole'}`,
);

await worker.stop();
await world.close();
await stopEngines();
