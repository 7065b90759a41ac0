import { Client, Connection } from '@temporalio/client';
import { createReleaseClaims } from '../../workers/jobs/release-claims.ts';
import { createLog } from '../../workers/log.ts';
import type { Presence } from '../../workflows/contract/http.ts';
import { act, call, open } from '../api/support/callers.ts';
import { type House, openHouse, openWorkshop } from '../api/support/house.ts';
import { fileOne, type Office, openOffice } from '../api/support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let temporal: Connection;
beforeAll(async () => {
  house = await openHouse('claims');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  temporal = await Connection.connect({ address: String(house.environment.TEMPORAL_ADDRESS) });
});
afterAll(async () => {
  await temporal.close();
  await workshop.close();
  await house.close();
});

/** In hours: less than a millisecond, so that every claim is older. */
const short = 1e-9;
const usual = 8;
const release = (hours: number) => {
  const { models, redis } = house.services;
  return createReleaseClaims(models, redis, new Client({ connection: temporal }), hours, createLog('error'))();
};

async function claimed(): Promise<string> {
  const { clerk } = office;
  const { caseId } = await fileOne(house);
  const { seq, tasks } = await open(house, clerk, caseId);
  await act(house, clerk, caseId, { action: 'claim', task: tasks[0]?.id, expectedSeq: seq });
  return caseId;
}
const holderOf = async (caseId: string) => (await open(house, office.clerk, caseId)).tasks[0]?.holder;
const sitDown = (caseId: string) =>
  call<Presence>(house, 'POST', `/cases/${caseId}/presence`, { headers: office.clerk.headers });

test('a claim whose holder stays away goes back to its queue; one at whose case somebody sits stays', async () => {
  const [left, kept] = [await claimed(), await claimed()];
  await sitDown(kept);
  await release(usual);
  expect([await holderOf(left), await holderOf(kept)]).toEqual(['clerk of vardashen', 'clerk of vardashen']);

  await release(short);
  expect([await holderOf(left), await holderOf(kept)]).toEqual([undefined, 'clerk of vardashen']);
  const { seq } = await open(house, office.clerk, left);
  const events = await house.services.models.events
    .find({ community: 'vardashen', caseId: left })
    .sort({ seq: 1 })
    .lean();
  expect(events.at(-1)).toMatchObject({ type: 'task.released', actor: { kind: 'system' }, seq });

  await release(short);
  expect((await open(house, office.clerk, left)).seq).toBe(seq);
});

test('who takes the task again holds it by a lease of its own', async () => {
  const caseId = await claimed();
  await release(short);
  const { seq, tasks } = await open(house, office.clerk, caseId);
  await act(house, office.clerk, caseId, { action: 'claim', task: tasks[0]?.id, expectedSeq: seq });
  await release(usual);
  expect(await holderOf(caseId)).toBe('clerk of vardashen');
  await release(short);
  expect(await holderOf(caseId)).toBeUndefined();
});

test('when Redis has lost everything, leases start anew and nobody loses a claim', async () => {
  const { models, redis } = house.services;
  const caseId = await claimed();
  const longAgo = new Date(Date.now() - 2 * 24 * 3_600_000);
  await models.events.updateOne(
    { community: 'vardashen', caseId, type: 'task.claimed' },
    { at: longAgo.toISOString() },
  );
  await redis.del('hamaynq:claims-kept-since');
  await release(usual);
  expect(await holderOf(caseId)).toBe('clerk of vardashen');

  await redis.set('hamaynq:claims-kept-since', longAgo.getTime());
  await release(usual);
  expect(await holderOf(caseId)).toBeUndefined();
});
