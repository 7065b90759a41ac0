import { Redis } from 'ioredis';
import { createAskForDigests } from '../../workers/jobs/ask-for-digests.ts';
import { createSideWork } from '../../workers/queues.ts';
import { hire } from '../api/support/callers.ts';
import { type House, openHouse, openWorkshop } from '../api/support/house.ts';
import { fileOne, openOffice } from '../api/support/journey.ts';
import { until } from '../api/support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let redis: Redis;
let sideWork: ReturnType<typeof createSideWork>;
beforeAll(async () => {
  house = await openHouse('digests');
  workshop = await openWorkshop(house);
  redis = new Redis(String(house.environment.REDIS_URL), { maxRetriesPerRequest: null });
  sideWork = createSideWork(redis, String(house.environment.QUEUE_PREFIX));
});
afterAll(async () => {
  await sideWork.close();
  redis.disconnect();
  await workshop.close();
  await house.close();
});

const here = { community: 'vardashen' };
const ofDigests = { ...here, _id: { $regex: '^digest:' } };
const ask = (at: string) => createAskForDigests(house.services.models, sideWork, () => new Date(at))();
const digests = (day: string) => house.services.models.effects.find({ ...here, _id: { $regex: `:${day}$` } }).lean();
const allDone = (day: string) => until(async () => (await digests(day)).every(({ state }) => state === 'done'));

async function giveAddress(_id: string, language = 'hy') {
  await house.services.models.users.updateOne({ ...here, _id }, { email: `${_id}@vardashen.example`, language });
}

test('from half past eight each with something waiting gets one mail, however often it is asked', async () => {
  const { models } = house.services;
  const { clerk, head, auditor, specialist } = await openOffice(house);
  const { number } = await fileOne(house);
  await giveAddress(clerk.id);
  await giveAddress(head.id, 'en');
  await giveAddress(auditor.id);
  const gone = await hire(house, { role: 'clerk' });
  await giveAddress(gone.id);
  await models.users.updateOne({ ...here, _id: gone.id }, { active: false });

  // Thursday 5 March 2026 in Yerevan, four hours ahead of UTC.
  const day = '2026-03-05';
  await ask(`${day}T04:29:59.000Z`);
  expect(await digests(day)).toEqual([]);
  await Promise.all([ask(`${day}T04:30:00.000Z`), ask(`${day}T04:30:00.000Z`)]);
  await allDone(day);
  const asked = await digests(day);
  expect(asked.map(({ recipient }) => recipient).sort()).toEqual([auditor.id, clerk.id, head.id].sort());
  expect(asked.find(({ recipient }) => recipient === auditor.id)?.receipt).toEqual({ skipped: 'nothing waits' });

  const mails = await models.mails.find(ofDigests).lean();
  expect(mails.map(({ _id }) => _id).sort()).toEqual([`digest:${clerk.id}:${day}`, `digest:${head.id}:${day}`].sort());
  const [ofClerk, ofHead] = [clerk, head].map(({ id }) => mails.find(({ _id }) => _id.includes(id))?.body ?? '');
  expect(ofClerk).toContain('Ձեզ մոտ և ձեր հերթում՝ 1');
  expect(ofClerk).toContain(number);
  expect(ofHead).toContain('Not taken by anybody: 1');
  expect(ofClerk).not.toContain('Արամ');
  expect(ofClerk).not.toMatch(/\{\w+\}/);

  await models.mails.updateMany(ofDigests, { subject: 'read' });
  await giveAddress(specialist.id);
  await ask(`${day}T06:00:00.000Z`);
  await sideWork.ask(asked.map(({ _id }) => _id));
  await allDone(day);
  const after = await models.mails.find(ofDigests).lean();
  expect(after.map(({ subject }) => subject)).toEqual(['read', 'read']);
});

test.each([
  ['a Saturday', '2026-03-07T06:00:00.000Z'],
  ['a holiday', '2026-01-01T06:00:00.000Z'],
  ['an evening', '2026-03-06T15:00:00.000Z'],
])('on %s nobody is written to', async (_what, at) => {
  await ask(at);
  expect(await digests(at.slice(0, 10))).toEqual([]);
});
