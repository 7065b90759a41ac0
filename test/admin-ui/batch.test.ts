import { createApiClient } from '../../admin-ui/providers/api-client.ts';
import { createSessionStore } from '../../admin-ui/providers/session-store.ts';
import { emptyValues } from '../../admin-ui/resources/cases/action/action-values.ts';
import { type Batch, batchOf, isLeft, type Result, sendLeft } from '../../admin-ui/resources/cases/bulk/batch.ts';
import { offersOf } from '../../admin-ui/resources/cases/bulk/offers.ts';
import type { BulkRequest } from '../../workflows/contract/http-bulk.ts';
import { entry, task, viewOf } from './cases-of-tests.ts';
import { type Answered, startSmallApi } from './small-api.ts';

const views = ['c1', 'c2', 'c3'].map((id, index) =>
  viewOf({
    id,
    number: `D-000${index}/26`,
    seq: 3 + index,
    tasks: [task({ id: `check#${index}` })],
    allowedActions: [
      entry({ action: 'complete', task: `check#${index}`, outcome: 'incomplete', requires: ['reason'] }),
    ],
  }),
);
const [offer] = offersOf(views);
if (!offer) throw new Error('the cases have an outcome in common');
const lost = { id: 'c4', words: 'No such case' };
const batch = batchOf(offer, { ...emptyValues, reason: 'Plan missing' }, [...views, lost]);

const stale = {
  code: 'case.stale',
  status: 409,
  title: 'The case changed',
  errors: [{ field: 'expectedSeq', code: 'case.stale', message: 'Somebody was faster' }],
};
const busy = { code: 'case.busy', status: 503, title: 'Busy' };

let small: Awaited<ReturnType<typeof startSmallApi>>;
let answers: Answered[];
beforeAll(async () => {
  small = await startSmallApi(() => answers.shift() ?? { status: 503, body: { code: 'case.busy', title: 'Busy' } });
});
afterAll(() => small.stop());

/** Sends what is left of a batch; answers what became of each, and which cases each call named. */
async function sent(of: Batch = batch, signal = new AbortController().signal) {
  const before = small.asked.length;
  const results: Result[] = [];
  const client = createApiClient({ base: small.base, language: () => 'en', sessions: createSessionStore() });
  await sendLeft(client, of, signal, (some) => results.push(...some));
  const calls = small.asked.slice(before);
  return { results, calls, named: calls.map(({ body }) => (body as BulkRequest).cases.map(({ id }) => id)) };
}

describe('the same action for many cases', () => {
  test('knows of each case whether it is to be sent, under a key of its own', () => {
    expect(batch.items.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'refused']);
    expect(new Set(batch.items.map(({ key }) => key)).size).toBe(4);
    expect(batch.items.at(-1)?.words).toBe('No such case');
  });

  test('is one call, each case with its own task and key, and has a result for each in the words of the server', async () => {
    answers = [
      {
        lines: [
          { id: 'c1', seq: 4 },
          { id: 'c2', problem: stale },
          { id: 'c3', problem: busy },
        ],
      },
    ];
    const { results, calls } = await sent();
    expect(results).toEqual([
      { id: 'c1', state: 'done' },
      { id: 'c2', state: 'refused', words: 'The case changed Somebody was faster' },
      { id: 'c3', state: 'failed', words: 'Busy' },
    ]);
    const cases = batch.items
      .slice(0, 3)
      .map(({ id, key, seq, task: one }) => ({ id, key, expectedSeq: seq, task: one }));
    const said = { action: 'complete', outcome: 'incomplete', reason: 'Plan missing', cases };
    expect(calls.map(({ method, path, body }) => [method, path, body])).toEqual([['POST', '/cases/actions', said]]);
  });

  test('is taken up again where the connection broke, with what had no answer, under the same keys', async () => {
    answers = [
      { lines: [{ id: 'c1', seq: 4 }], breaks: true },
      {
        lines: [
          { id: 'c3', seq: 6 },
          { id: 'c2', seq: 5 },
        ],
      },
    ];
    const { results, calls, named } = await sent();
    expect(named).toEqual([
      ['c1', 'c2', 'c3'],
      ['c2', 'c3'],
    ]);
    expect(results.map(({ id, state }) => [id, state])).toEqual([
      ['c1', 'done'],
      ['c3', 'done'],
      ['c2', 'done'],
    ]);
    const keys = calls.map(({ body }) => (body as BulkRequest).cases.map(({ key }) => key));
    expect(keys[1]).toEqual(keys[0]?.slice(1));
  });

  test('says of those that have no answer that they have none, when nothing comes any more', async () => {
    answers = [{ lines: [], breaks: true }];
    const { results, named } = await sent();
    expect(named).toHaveLength(1);
    expect(results.map(({ id, state }) => [id, state])).toEqual([
      ['c1', 'failed'],
      ['c2', 'failed'],
      ['c3', 'failed'],
    ]);
  });

  test('that was stopped is left as it is', async () => {
    const { results, named } = await sent(batch, AbortSignal.abort());
    expect([results, named]).toEqual([[], []]);
  });

  test('goes on after a reload with what is not known to be done, under the same key', () => {
    const [first, second, third] = batch.items;
    if (!first || !second || !third) throw new Error('three were sent');
    const kept = { ...batch, items: [{ ...first, state: 'done' }, { ...second, state: 'failed' }, third] };
    const again: typeof batch = JSON.parse(JSON.stringify(kept));
    expect(again.items.filter(isLeft).map(({ key }) => key)).toEqual([second.key, third.key]);
  });
});
