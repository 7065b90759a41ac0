import { createApiClient } from '../../admin-ui/providers/api-client.ts';
import { createSessionStore } from '../../admin-ui/providers/session-store.ts';
import { emptyValues } from '../../admin-ui/resources/cases/action/action-values.ts';
import { batchOf, isLeft, sendOne } from '../../admin-ui/resources/cases/bulk/batch.ts';
import { offersOf } from '../../admin-ui/resources/cases/bulk/offers.ts';
import { workThrough } from '../../admin-ui/resources/cases/bulk/work-through.ts';
import { entry, task, viewOf } from './cases-of-tests.ts';
import { startSmallApi } from './small-api.ts';

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

let api: Awaited<ReturnType<typeof startSmallApi>>;
beforeAll(async () => {
  api = await startSmallApi(({ path }) => {
    if (path.includes('c1')) return { body: {} };
    const errors = [{ field: 'expectedSeq', code: 'case.stale', message: 'Somebody was faster' }];
    if (path.includes('c2')) return { status: 409, body: { code: 'case.stale', title: 'The case changed', errors } };
    return { status: 503, body: { code: 'case.busy', title: 'Busy' } };
  });
});
afterAll(() => api.stop());

describe('the same action for many cases', () => {
  test('knows of each case whether it is to be sent, under a key of its own', () => {
    expect(batch.items.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'refused']);
    expect(new Set(batch.items.map(({ key }) => key)).size).toBe(4);
    expect(batch.items.at(-1)?.words).toBe('No such case');
  });

  test('sends each its own task, and has a result for each in the words of the server', async () => {
    const client = createApiClient({ base: api.base, language: () => 'en', sessions: createSessionStore() });
    const sent = batch.items.filter(isLeft);
    const results = await Promise.all(sent.map((item) => sendOne(client, batch, item)));
    expect(results).toEqual([
      { state: 'done' },
      { state: 'refused', words: 'The case changed Somebody was faster' },
      { state: 'failed', words: 'Busy' },
    ]);
    const second = api.asked.find(({ path }) => path === '/cases/c2/actions');
    const said = { action: 'complete', task: 'check#1', outcome: 'incomplete', expectedSeq: 4, reason: 'Plan missing' };
    expect(second?.body).toEqual(said);
    expect(second?.headers['idempotency-key']).toBe(sent[1]?.key);
  });

  test('goes on after a reload with what is not known to be done, under the same key', () => {
    const [first, second, third] = batch.items;
    if (!first || !second || !third) throw new Error('three were sent');
    const kept = { ...batch, items: [{ ...first, state: 'done' }, { ...second, state: 'failed' }, third] };
    const again: typeof batch = JSON.parse(JSON.stringify(kept));
    expect(again.items.filter(isLeft).map(({ key }) => key)).toEqual([second.key, third.key]);
  });
});

describe('working through a list', () => {
  test('has never more at work than it may, and does all of it', async () => {
    let atWork = 0;
    let most = 0;
    const done: number[] = [];
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const work = async (number: number): Promise<void> => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setImmediate(resolve));
      done.push(number);
      atWork--;
    };
    await workThrough(numbers, 6, work, () => false);
    expect(most).toBe(6);
    expect(done.sort((one, other) => one - other)).toEqual(numbers);
  });

  test('takes up nothing new once it is told to stop, and ends what it began', async () => {
    const done: number[] = [];
    const work = async (number: number): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push(number);
    };
    await workThrough([1, 2, 3, 4, 5, 6], 2, work, () => done.length >= 2);
    expect(done.length).toBeGreaterThanOrEqual(2);
    expect(done.length).toBeLessThan(6);
  });
});
