import { randomUUID } from 'node:crypto';
import type { Problem } from '../../workflows/contract/http.ts';
import type { BulkRequest, BulkResult, LookedAtCase } from '../../workflows/contract/http-bulk.ts';
import { call, open, type Person, signedIn } from './support/callers.ts';
import { does, filedPetition, type Staff, settlement, staffOf } from './support/every-status.ts';
import { allOf, attemptsAt } from './support/everything-of.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let staff: Staff;
beforeAll(async () => {
  house = await openHouse('bulk');
  workshop = await openWorkshop(house);
  staff = await staffOf(house);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const look = async ({ headers }: Person, cases: string[]) =>
  (await call<LookedAtCase[]>(house, 'POST', '/cases/actions/allowed', { headers, body: { cases } })).body;
const send = ({ headers }: Person, body: unknown, signal?: AbortSignal) =>
  fetch(`${house.url}/cases/actions`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
async function many(person: Person, body: BulkRequest): Promise<BulkResult[]> {
  const response = await send(person, body);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  const lines = (await response.text()).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as BulkResult);
}
const codesOf = (results: BulkResult[]) =>
  Object.fromEntries(results.map((one) => [one.id, 'problem' in one ? one.problem.code : one.seq]));
const assigning = async (cases: string[], key: () => string = randomUUID): Promise<BulkRequest> => ({
  action: 'assign',
  assignee: staff.clerk.id,
  cases: (await look(staff.secretary, cases)).map(({ id, seq, tasks }) => ({
    id,
    key: key(),
    expectedSeq: seq,
    task: tasks[0]?.id ?? '',
  })),
});
const filed = async (count: number) =>
  (await Promise.all(Array.from({ length: count }, () => filedPetition(house)))).map(({ caseId }) => caseId);

test('what may be done to each is told as the case itself tells it, and to nobody else', async () => {
  const [one = '', two = ''] = await filed(2);
  const looked = await look(staff.secretary, [one, two, 'no such case']);
  expect(looked.map(({ id }) => id).sort()).toEqual([one, two].sort());
  const { id, number, seq, tasks, allowedActions } = await open(house, staff.secretary, one);
  expect(looked.find((each) => each.id === one)).toEqual({ id, number, seq, tasks, allowedActions });
  const village = await signedIn(house, { role: 'secretary', settlements: ['aghbyurak'] });
  expect(await look(village, [one, two])).toEqual([]);
});

test('each case has its own result, event and line in the journal; what one is refused is no matter of another', async () => {
  const [done = '', stale = '', foreign = '', gone = ''] = await filed(4);
  const body = await assigning([done, stale, foreign, gone]);
  await does(house, staff.clerk, stale, { action: 'note', text: 'Դիմողը զանգեց' });
  await does(house, staff.head, gone, { action: 'annul', reason: 'Գրանցվել է երկրորդ անգամ' });
  const cases = body.cases.map((one) => (one.id === foreign ? { ...one, task: 'nothing#9' } : one));
  cases.push({ id: 'no such case', key: randomUUID(), expectedSeq: 1, task: 'check#1' });
  const before = await Promise.all([stale, foreign, gone].map((id) => allOf(house, id)));

  const results = await many(staff.secretary, { ...body, cases });
  expect(codesOf(results)).toEqual({
    [done]: 3,
    [stale]: 'case.stale',
    [foreign]: 'assignee.unknown',
    [gone]: 'case.stale',
    'no such case': 'case.unknown',
  });
  const told = results.find(({ id }) => id === stale) as { problem: Problem };
  expect(told.problem.changes).toMatchObject([{ type: 'note.added' }]);
  expect(await Promise.all([stale, foreign, gone].map((id) => allOf(house, id)))).toEqual(before);
  expect((await open(house, staff.secretary, done)).tasks[0]?.holder).toBe('clerk of vardashen');
  const by = { userId: staff.secretary.id, action: 'assign' };
  expect(await attemptsAt(house, done)).toEqual([{ ...by, outcome: 'done' }]);
  expect((await attemptsAt(house, stale)).at(-1)).toEqual({ ...by, outcome: 'case.stale' });
});

test('who may not do it to one may not do it to many, and reads no others', async () => {
  const [one = ''] = await filed(1);
  const body = await assigning([one]);
  const village = await signedIn(house, { role: 'secretary', settlements: ['aghbyurak'] });
  const here = await signedIn(house, { role: 'clerk', settlements: [settlement] });
  expect(codesOf(await many(village, body))).toEqual({ [one]: 'case.unknown' });
  expect(codesOf(await many(here, body))).toEqual({ [one]: 'action.not-allowed' });
  const administrator = await signedIn(house, { role: 'administrator' });
  expect((await send(administrator, body)).status).toBe(403);
});

test('a line that breaks loses nothing: what was begun ends, nothing else is begun, and the same keys finish it once', async () => {
  const cases = await filed(20);
  const body = await assigning(cases);
  const leaving = new AbortController();
  const response = await send(staff.secretary, body, leaving.signal);
  await response.body?.getReader().read();
  leaving.abort();
  const settled = async () => {
    const attempts = (await Promise.all(cases.map((id) => attemptsAt(house, id)))).flat();
    return attempts.every(({ outcome }) => outcome !== 'sent') && attempts.length;
  };
  await until(async () => (await settled()) !== false);
  const seqs = Object.fromEntries(body.cases.map(({ id, expectedSeq }) => [id, expectedSeq + 1]));
  expect(codesOf(await many(staff.secretary, body))).toEqual(seqs);
  expect(codesOf(await many(staff.secretary, body))).toEqual(seqs);
  const { events } = house.services.models;
  const assigned = { community: 'vardashen', caseId: { $in: cases }, type: 'task.assigned' } as const;
  expect(await events.countDocuments(assigned)).toBe(cases.length);
}, 60_000);

test.each([
  ['none', { cases: [] }],
  ['one named twice', { cases: ['a', 'a'].map((id) => ({ id, key: randomUUID(), expectedSeq: 1 })) }],
  [
    'more than anybody oversees',
    { cases: Array.from({ length: 501 }, (_, n) => ({ id: `${n}`, key: randomUUID(), expectedSeq: 1 })) },
  ],
  ['one without a key', { cases: [{ id: 'a', expectedSeq: 1 }] }],
  ['one without the state it was seen in', { cases: [{ id: 'a', key: randomUUID() }] }],
])('%s of many is refused as a whole', async (_what, wrong) => {
  const response = await send(staff.secretary, { action: 'assign', assignee: 'x', ...wrong });
  expect([response.status, ((await response.json()) as Problem).code]).toEqual([422, 'input.invalid']);
});
