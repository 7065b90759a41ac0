import { Redis } from 'ioredis';
import { createSideWork } from '../../workers/queues.ts';
import type { OutboxRow } from '../../workflows/contract/http.ts';
import { command, completed, happened, monday, slept, staff } from '../domain/cases.ts';
import { call, hire, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { recordPast } from './support/past-cases.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let redis: Redis;
let sideWork: ReturnType<typeof createSideWork>;
beforeAll(async () => {
  house = await openHouse('staffmail', { DEMO: 'true', PUBLIC_ADMIN_URL: 'https://office.example/admin/' });
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

/** Somebody with an address, or as the changes say. */
async function employ(who: Parameters<typeof hire>[1], more: object = {}) {
  const { id } = await hire(house, who);
  const community = who.community ?? 'vardashen';
  const email = `${id}@${community}.example`;
  await house.services.models.users.updateOne({ _id: id, community }, { $set: { email, ...more } });
  return { id, email };
}

const effects = (key: string) =>
  house.services.models.effects
    .find({ community: { $in: ['vardashen', 'aygedzor'] }, _id: { $regex: `^${key}` } })
    .setOptions({ acrossCommunities: true })
    .lean();

/** Has the side work done, with all that came of it; answers the mails by their address. */
async function post(keys: readonly string[], kind: string, community = 'vardashen') {
  const key = keys.find((one) => one.endsWith(kind)) ?? '';
  await sideWork.ask([key]);
  await until(async () => (await effects(key)).every(({ state }) => state === 'done'));
  const mails = await house.services.models.mails.find({ community, _id: { $regex: `^${key}` } }).lean();
  const receipt = (await effects(key)).find(({ _id }) => _id === key)?.receipt;
  return { key, mails: new Map(mails.map((mail) => [mail.to, mail])), receipt };
}

/** In the hands of a specialist of the general department, two working days before the end of its three. */
const claimedBy = (userId: string) =>
  recordPast(house, { registeredAt: monday, service: 'certificate-residence' }, (law, story) => {
    const reviewed = completed(law, story, staff('clerk'), 'complete');
    const task = reviewed.state.tasks[0]?.id ?? '';
    const claimed = happened(law, reviewed, command(staff('specialist', 'general', userId), 'claim', { task }));
    return slept(law, claimed, '2026-03-06T06:00:00.000Z');
  });

test('a warning goes to the superior and to who holds the task, each in the own language, each once', async () => {
  const superior = await employ({ role: 'specialist', department: 'general' }, { language: 'ru' });
  const holder = await employ({ role: 'specialist', department: 'general' });
  await employ({ role: 'head' });
  const { models } = house.services;
  await models.departments.updateOne({ community: 'vardashen', key: 'general' }, { superior: superior.id });

  const { state, keys } = await claimedBy(holder.id);
  const { key, mails } = await post(keys, 'mail.staff.term-warning');
  expect([...mails.keys()].sort()).toEqual([superior.email, holder.email].sort());
  expect(mails.get(superior.email)?._id).toBe(`${key}:${superior.id}`);
  expect(mails.get(superior.email)?.subject).toBe(`Истекает срок по делу ${state.number}`);
  const body = mails.get(holder.email)?.body ?? '';
  for (const part of [
    state.number,
    'Տեղեկանք բնակության',
    '05 մարտի 2026 թ., 18:00',
    'specialist of vardashen',
    `https://office.example/admin/#/cases/${state.caseId}/show`,
  ])
    expect(body).toContain(part);

  await models.mails.updateMany({ community: 'vardashen', _id: { $regex: `^${key}` } }, { subject: 'read' });
  await sideWork.ask([key, `${key}:${holder.id}`]);
  const again = await claimedBy(holder.id);
  await post(again.keys, 'mail.staff.term-warning');
  expect([...(await post(keys, 'mail.staff.term-warning')).mails.values()].map(({ subject }) => subject)).toEqual([
    'read',
    'read',
  ]);

  const lapsed = await post(keys, 'mail.staff.term-lapsed');
  expect([...lapsed.mails.keys()]).toEqual([superior.email]);

  const administrator = await signedIn(house, { role: 'administrator' });
  const outbox = await call<OutboxRow[]>(house, 'GET', '/outbox?range=[0,99]', { headers: administrator.headers });
  const shown = outbox.body.filter(({ caseId, kind }) => caseId === state.caseId && kind === 'mail.staff.term-lapsed');
  expect(shown.map(({ to, state: now }) => [to, now])).toEqual([[superior.email, 'done']]);
});

test('without a superior who can be told, the heads are: those who work here, may read the case and have an address', async () => {
  const { models } = house.services;
  await models.users.deleteMany({ community: 'vardashen', roles: 'head' });
  const head = await employ({ role: 'head' });
  const village = await employ({ role: 'head', settlements: ['khachatun'] });
  await employ({ role: 'head', settlements: ['aghbyurak'] });
  await employ({ role: 'head' }, { active: false });
  await employ({ role: 'head', community: 'aygedzor' });
  await hire(house, { role: 'head' });
  const gone = await employ({ role: 'specialist', department: 'general' }, { active: false });
  await models.departments.updateOne({ community: 'vardashen', key: 'general' }, { superior: gone.id });

  const past = { registeredAt: monday, service: 'certificate-residence', settlement: 'khachatun' };
  const { keys } = await recordPast(house, past, (law, story) =>
    slept(law, completed(law, story, staff('clerk'), 'complete'), '2026-03-06T06:00:00.000Z'),
  );
  for (const kind of ['mail.staff.term-warning', 'mail.staff.term-lapsed'])
    expect([...(await post(keys, kind)).mails.keys()].sort()).toEqual([head.email, village.email].sort());
});

test('where nobody can be told, the receipt says so', async () => {
  await house.services.models.users.deleteMany({ community: 'aygedzor' });
  await hire(house, { role: 'head', community: 'aygedzor' });
  const { keys } = await recordPast(house, { registeredAt: monday, community: 'aygedzor' }, (law, story) =>
    slept(law, story, '2026-04-06T08:00:00.000Z'),
  );
  const { mails, receipt } = await post(keys, 'mail.staff.term-lapsed', 'aygedzor');
  expect([mails.size, receipt]).toEqual([0, { skipped: 'no address' }]);
});
