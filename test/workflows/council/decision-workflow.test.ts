import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { verifyChain } from '../../../workflows/domain/chain.ts';
import { until } from '../../api/support/until.ts';
import { bodyOf, chair, member, question, secretary, words } from '../../domain/council/council.ts';
import { type CaseWorld, openCaseWorld } from '../../support/case-world.ts';
import { draft, queue, type RunningSession, startDecision, startSession } from '../../support/council.ts';

let world: CaseWorld;
let worker: { stop(): Promise<void> };
beforeAll(async () => {
  world = await openCaseWorld('council');
  worker = await world.work();
});
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

const item = 'i1';
const reason = words('reason');

async function convened(id: string, decision: string): Promise<RunningSession> {
  const session = await startSession(world, id, bodyOf(3));
  const { send } = session;
  await send({ action: 'add-item', actor: secretary, question: question({ decision }) });
  await send({ action: 'publish', actor: secretary });
  await send({ action: 'arrive', actor: secretary, members: ['m1', 'm2', 'm3'] });
  await send({ action: 'convene', actor: chair });
  await send({ action: 'open-item', actor: chair, item });
  return session;
}

async function voted({ send }: RunningSession, choice: 'for' | 'against'): Promise<void> {
  await send({ action: 'open-vote', actor: chair, item, method: 'devices' });
  for (const n of [1, 2]) await send({ action: 'vote', actor: member(n), item, choice });
  await send({ action: 'close-vote', actor: chair, item });
}

test('a decision goes from its draft through a session to its number, signature and publication', async () => {
  const decision = await startDecision(world, 'd1');
  await queue(decision);
  const session = await convened('s1', 'd1');
  await until(async () => (await decision.state()).status === 'on-agenda');
  await voted(session, 'for');
  await until(async () => (await decision.state()).status === 'numbered');
  expect((await decision.state()).number).toBe('N 1-Ն');
  await decision.send({ action: 'sign', actor: chair });
  await decision.send({ action: 'publish', actor: secretary });
  const row = await world.models.decisions.findOne({ _id: 'd1', community: 'vardashen' }).lean();
  expect(row).toMatchObject({ status: 'published', number: 'N 1-Ն' });
  await session.send({ action: 'close', actor: chair });
  await session.send({ action: 'sign-minutes', actor: chair });
  await session.handle.result();
  const filter = { community: 'vardashen', kind: 'session' as const, subjectId: 's1' };
  const events = await world.models.subjectEvents.find(filter).sort({ seq: 1 }).lean();
  const facts = events.map(({ _id, community, ...event }) => event);
  expect(verifyChain(facts)).toBeNull();
  expect(facts.filter(({ type }) => type === 'vote.cast')).toHaveLength(2);
}, 60_000);

test('what two sessions want only one of them gets; what is not adopted ends', async () => {
  const decision = await startDecision(world, 'd2');
  await queue(decision);
  const session = await convened('s2', 'd2');
  await until(async () => (await decision.state()).status === 'on-agenda');
  const other = await startSession(world, 's3', bodyOf(3));
  await other.send({ action: 'add-item', actor: secretary, question: question({ decision: 'd2' }) });
  await until(async () => (await other.state()).agenda.length === 0);
  await voted(session, 'against');
  await until(async () => (await decision.state()).status === 'not-adopted');
  await decision.handle.result();
  expect((await world.models.decisions.findOne({ _id: 'd2', community: 'vardashen' }).lean())?.status).toBe(
    'not-adopted',
  );
}, 60_000);

test('a decision that is withdrawn leaves its agenda, even while it is voted on; a postponed one is in the queue again', async () => {
  const decision = await startDecision(world, 'd3', { draft: { ...draft, act: 'individual' } });
  await queue(decision);
  const session = await convened('s4', 'd3');
  await until(async () => (await decision.state()).status === 'on-agenda');
  await session.send({ action: 'postpone-item', actor: chair, item, reason });
  await until(async () => (await decision.state()).status === 'queued');
  const later = await convened('s5', 'd3');
  await until(async () => (await decision.state()).agenda?.session === 's5');
  await later.send({ action: 'open-vote', actor: chair, item, method: 'devices' });
  await decision.send({ action: 'withdraw', actor: secretary, reason });
  await until(async () => (await later.state()).agenda[0]?.status === 'withdrawn');
  const vote = later.send({ action: 'vote', actor: member(1), item, choice: 'for' });
  await expect(vote).rejects.toThrow(WorkflowUpdateFailedError);
}, 60_000);
