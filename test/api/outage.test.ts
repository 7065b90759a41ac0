import { randomUUID } from 'node:crypto';
import type { Health, Problem } from '../../workflows/contract/http.ts';
import { attachment, call, file, freeApplication, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';

let house: House;
let cutOff: House;
let workshop: { close(): Promise<void> };
/** Nothing listens there. */
const nowhere = '127.0.0.1:9';

beforeAll(async () => {
  house = await openHouse('outage');
  const { MONGODB_URI, CASE_TASK_QUEUE } = house.environment;
  cutOff = await openHouse('outage', { MONGODB_URI, CASE_TASK_QUEUE, TEMPORAL_ADDRESS: nowhere });
  workshop = await openWorkshop(house);
});
afterAll(async () => {
  await workshop.close();
  await cutOff.close();
  await house.close();
});

test('what is filed while the engine is away is not lost: the same key goes on from there', async () => {
  const key = randomUUID();
  const request = freeApplication([await attachment(cutOff)]);
  const away = await file<Problem>(cutOff, request, key);
  expect([away.status, away.body.code]).toEqual([503, 'engine.unavailable']);
  const { filedAt } =
    (await house.services.models.submissions.findOne({ community: 'vardashen', service: request.service }).lean()) ??
    {};
  const back = await file(house, request, key);
  expect(back.status).toBe(201);
  const stored = await house.services.models.cases.findOne({ _id: back.body.caseId, community: 'vardashen' }).lean();
  expect(stored?.state.filedAt).toBe(filedAt?.toISOString());
  const told = await file(cutOff, request, key);
  expect([told.status, told.body]).toEqual([201, back.body]);
});

test('health says which engine is away', async () => {
  const { status, body } = await call<Health>(cutOff, 'GET', '/health');
  expect([status, body]).toEqual([503, { status: 'down', checks: { temporal: 'down', mongodb: 'ok', redis: 'ok' } }]);
});

test('without Redis an application is registered all the same; whoever is signed in is told to wait', async () => {
  const { MONGODB_URI, CASE_TASK_QUEUE } = house.environment;
  const clerk = await signedIn(house, { role: 'clerk' });
  const without = await openHouse('outage', {
    MONGODB_URI,
    CASE_TASK_QUEUE,
    REDIS_URL: `redis://${nowhere}`,
    LOG_LEVEL: 'silent',
  });
  const { status } = await file(without, freeApplication([await attachment(without)]));
  const office = await call(without, 'GET', '/cases', { headers: clerk.headers });
  await without.close();
  expect([status, office.status, office.body.code]).toEqual([201, 503, 'engine.unavailable']);
});

test('an application whose worker is away is answered in time and registered once the worker is back', async () => {
  const lonely = await openHouse('outage');
  const key = randomUUID();
  const request = freeApplication([await attachment(lonely)]);
  const waiting = await file<Problem>(lonely, request, key);
  expect([waiting.status, waiting.body.code]).toEqual([503, 'engine.unavailable']);
  const late = await openWorkshop(lonely);
  const done = await file(lonely, request, key);
  expect(done.status).toBe(201);
  expect(await lonely.services.models.register.countDocuments({ community: 'vardashen' })).toBe(1);
  await late.close();
  await lonely.close();
}, 60_000);
