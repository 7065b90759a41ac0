import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { permitState } from '../../workflows/contract/permit.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { application, asked, head, law, secretary } from '../domain/permits.ts';
import { type CaseWorld, openCaseWorld, timeSkippingEngine } from '../support/case-world.ts';
import { startPermit } from '../support/permits.ts';

const day = 24 * 60 * 60_000;
let world: CaseWorld;
let worker: { stop(): Promise<void> };

beforeEach(async () => {
  world = await openCaseWorld('permit-years', await timeSkippingEngine());
  worker = await world.work();
}, 60_000);
afterEach(async () => {
  await worker?.stop();
  await world?.close();
});

test('a permit of four years lives for five: suspended, extended, reminded of each end, expired by its own clock', async () => {
  const permit = await startPermit(world, 'years', 48);
  const begun = await permit.handle.query(permitState);
  await world.skip(400 * day);
  await permit.send(asked('suspend', head));
  await world.skip(100 * day);
  await permit.send(asked('resume', secretary));
  expect((await permit.handle.query(permitState)).until).toBe(begun.until);

  await world.skip(940 * day);
  const { reminded } = await permit.handle.query(permitState);
  expect(reminded).toBe(30);
  await permit.send(asked('extend', law, { application: application('x', 12) }));
  await permit.handle.result();

  const state = await permit.handle.query(permitState);
  expect(state).toMatchObject({ status: 'expired', seq: 9 });
  const events = await permit.events();
  expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
  expect(events.map(({ type }) => type)).toEqual([
    'permit.granted',
    'permit.took-effect',
    'permit.suspended',
    'permit.resumed',
    'permit.reminded',
    'permit.extended',
    'permit.reminded',
    'permit.reminded',
    'permit.expired',
  ]);
  expect(events.at(-1)?.at).toBe(new Date(Date.parse(`${state.until}T20:00:00Z`)).toISOString());
  const kinds = await world.models.effects.find({ community: 'vardashen' }).distinct('kind');
  expect(kinds.sort()).toEqual([
    'mail.permit.expired',
    'mail.permit.extended',
    'mail.permit.granted',
    'mail.permit.reminded',
    'mail.permit.resumed',
    'mail.permit.suspended',
  ]);
}, 120_000);
