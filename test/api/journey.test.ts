import { randomUUID } from 'node:crypto';
import { caseViewSchema } from '../../api/modules/cases/cases.schemas.ts';
import { caseHistorySchema } from '../../api/modules/history/history.schemas.ts';
import { trackingSchema } from '../../api/modules/tracking/tracking.schemas.ts';
import type { Tracking } from '../../workflows/contract/http.ts';
import type { CaseHistory, ReplayReport } from '../../workflows/contract/http-history.ts';
import { attachment, call, open } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, fileOne, type Office, openOffice, trackingPath } from './support/journey.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('journey');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const track = async (number: string, code: string): Promise<Tracking> =>
  (
    await call<Tracking>(house, 'GET', trackingPath(number), {
      headers: { ...visitor(), 'X-Tracking-Code': code, 'Accept-Language': 'en' },
    })
  ).body;

test('an application goes its whole way: correction, answer, resolution, review, decision, delivery, audit', async () => {
  const { clerk, head, specialist, auditor } = office;
  const { caseId, number, trackingCode } = await fileOne(house);
  const citizen = { ...visitor(), 'X-Tracking-Code': trackingCode, 'Accept-Language': 'en' };

  const waiting = await complete(house, clerk, caseId, 'incomplete', { reason: 'Որտե՞ղ է փողոցը' });
  expect(waiting).toMatchObject({
    status: 'waiting-for-applicant',
    dueAt: null,
    request: { text: 'Որտե՞ղ է փողոցը' },
    term: { suspended: true },
  });

  const asked = await track(number, trackingCode);
  expect(asked.request?.text).toBe('Որտե՞ղ է փողոցը');
  expect(asked.allowedActions.map(({ action }) => action)).toEqual(['answer', 'message', 'withdraw']);
  const { uploadId, secret } = await attachment(house);
  const answer = { action: 'answer', text: 'Կենտրոնում', documents: [{ uploadId, secret }], expectedSeq: asked.seq };
  const answered = await call<Tracking>(house, 'POST', trackingPath(number, '/actions'), {
    headers: { ...citizen, 'Idempotency-Key': randomUUID() },
    body: answer,
  });
  expect(answered.body).toMatchObject({ status: 'in-progress', request: null });
  expect(answered.body.documents.map(({ kind }) => kind)).toEqual(['id', 'answer']);

  await complete(house, clerk, caseId, 'complete');
  const resolved = await complete(house, head, caseId, 'assigned', {
    assignee: specialist.id,
    text: 'Ուսումնասիրել',
    dueAt: '2100-01-04',
  });
  expect(resolved.resolution).toMatchObject({ text: 'Ուսումնասիրել', executor: 'specialist of vardashen' });
  await complete(house, specialist, caseId, 'prepared', { text: 'Լույսը կվերականգնվի' });
  const result = await attachment(house);
  const decided = await complete(house, head, caseId, 'answered', {
    text: 'Լուսավորությունը վերականգնվում է։',
    documents: [{ uploadId: result.uploadId, secret: result.secret }] as never,
  });
  expect(decided.decision).toMatchObject({ status: 'answered', text: 'Լուսավորությունը վերականգնվում է։' });
  await until(async () => (await open(house, clerk, caseId)).timeline.at(-1)?.type === 'documents.added');
  const closed = await complete(house, clerk, caseId, 'delivered', { proof: 'electronic' });
  expect(closed).toMatchObject({ status: 'closed', allowedActions: [], outcome: 'Answered' });
  expect(caseViewSchema.safeParse(closed).error).toBeUndefined();

  const seen = await track(number, trackingCode);
  expect(trackingSchema.safeParse(seen).error).toBeUndefined();
  expect(seen.outcome).toMatchObject({ status: 'answered', text: 'Լուսավորությունը վերականգնվում է։' });
  expect(seen.steps.every(({ state }) => state === 'done')).toBe(true);
  expect(seen.documents.map(({ kind }) => kind)).toEqual(['id', 'answer', 'result', 'act']);
  const told = JSON.stringify(seen);
  for (const internal of ['Ուսումնասիրել', 'Լույսը կվերականգնվի', 'specialist of', 'head of'])
    expect(told).not.toContain(internal);

  const history = await call<CaseHistory>(house, 'GET', `/cases/${caseId}/history`, { headers: auditor.headers });
  expect(history.body.verification).toMatchObject({
    ok: true,
    fault: null,
    workflowHead: { seq: closed.seq, hash: closed.head },
  });
  expect(history.body.events).toHaveLength(closed.seq);
  expect(caseHistorySchema.safeParse(history.body).error).toBeUndefined();
  expect(history.body.engine[0]).toMatchObject({ status: 'completed' });
  const replay = await call<ReplayReport>(house, 'POST', `/cases/${caseId}/replay`, { headers: auditor.headers });
  expect(replay.body).toMatchObject({ same: true, runs: [{ ok: true }] });
  expect((await call(house, 'GET', `/cases/${caseId}/history`, { headers: clerk.headers })).status).toBe(403);

  await house.services.models.events.collection.updateOne(
    { caseId, seq: 3 },
    { $set: { at: '2020-01-01T00:00:00.000Z' } },
  );
  const forged = await call<CaseHistory>(house, 'GET', `/cases/${caseId}/history`, { headers: auditor.headers });
  expect(forged.body.verification).toMatchObject({ ok: false, fault: { seq: 3, kind: 'changed' } });
  await house.services.models.events.collection.deleteOne({ caseId, seq: closed.seq });
  await house.services.models.events.collection.deleteOne({ caseId, seq: 3 });
  const torn = await call<ReplayReport>(house, 'POST', `/cases/${caseId}/replay`, { headers: auditor.headers });
  expect(torn.body.same).toBe(false);
}, 60_000);
