import type { Presence } from '../../workflows/contract/http.ts';
import { call, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { fileOne, type Office, openOffice } from './support/journey.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let caseId: string;
beforeAll(async () => {
  house = await openHouse('presence');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  ({ caseId } = await fileOne(house));
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const sitDown = ({ headers }: Person) => call<Presence>(house, 'POST', `/cases/${caseId}/presence`, { headers });

test('who has a case open sees who else has, until nothing more is heard of them', async () => {
  const { clerk, head } = office;
  expect((await sitDown(clerk)).body).toEqual({ others: [] });
  const seen = (await sitDown(head)).body.others;
  expect(seen).toEqual([{ userId: clerk.id, name: 'clerk of vardashen', since: expect.any(String) }]);
  await sitDown(clerk);
  expect((await sitDown(head)).body.others).toEqual(seen);

  const key = `hamaynq:presence:${caseId}`;
  const [left, ahead] = [Date.now() - 46_000, await house.services.redis.pttl(key)];
  expect(ahead).toBeLessThanOrEqual(45_000);
  await house.services.redis.hset(key, clerk.id, `${left} ${left}`);
  await until(async () => (await sitDown(head)).body.others.length === 0);
  expect(await house.services.redis.hkeys(key)).toEqual([head.id]);
});

test('nobody sits down at a case that he or she may not read', async () => {
  const elsewhere = await signedIn(house, { role: 'clerk', community: 'aygedzor' });
  const otherDepartment = await signedIn(house, { role: 'specialist', department: 'finance' });
  for (const person of [elsewhere, otherDepartment]) expect((await sitDown(person)).status).toBe(404);
});
