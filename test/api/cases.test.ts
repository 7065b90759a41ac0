import { randomUUID } from 'node:crypto';
import type { CaseHistory, CaseRow, CaseView, Problem, ReplayReport, Tracking } from '../../workflows/contract/http.ts';
import { act, attachment, call, open, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, fileOne, type Office, openOffice, trackingPath } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('cases');
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
  const closed = await complete(house, clerk, caseId, 'delivered', { proof: 'electronic' });
  expect(closed).toMatchObject({ status: 'closed', allowedActions: [], outcome: 'Answered' });

  const seen = await track(number, trackingCode);
  expect(seen.outcome).toMatchObject({ status: 'answered', text: 'Լուսավորությունը վերականգնվում է։' });
  expect(seen.steps.every(({ state }) => state === 'done')).toBe(true);
  expect(seen.documents.map(({ kind }) => kind)).toEqual(['id', 'answer', 'result']);
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

describe('actions', () => {
  test('a stale screen is told what changed and changes nothing', async () => {
    const { clerk } = office;
    const { caseId } = await fileOne(house);
    const { seq, tasks } = await open(house, clerk, caseId);
    const task = tasks[0]?.id ?? '';
    expect((await act(house, clerk, caseId, { action: 'claim', task, expectedSeq: seq })).status).toBe(200);
    const stale = await act<Problem>(house, clerk, caseId, {
      action: 'complete',
      task,
      outcome: 'complete',
      expectedSeq: seq,
    });
    expect(stale.body).toMatchObject({
      status: 409,
      code: 'case.stale',
      seq: seq + 1,
      changes: [{ seq: seq + 1, type: 'task.claimed' }],
    });
    expect((await open(house, clerk, caseId)).seq).toBe(seq + 1);
  });

  test('a lost answer is answered again, also when it ended the case; the same key with another body is not', async () => {
    const { clerk } = office;
    const { caseId, number, trackingCode } = await fileOne(house);
    const { seq, tasks } = await open(house, clerk, caseId);
    const key = randomUUID();
    const claim = { action: 'claim', task: tasks[0]?.id, expectedSeq: seq } as const;
    const first = await act(house, clerk, caseId, claim, key);
    const again = await act(house, clerk, caseId, claim, key);
    expect([again.status, again.body.seq]).toEqual([200, first.body.seq]);
    const other = await act<Problem>(
      house,
      clerk,
      caseId,
      { ...claim, action: 'release', expectedSeq: first.body.seq },
      key,
    );
    expect(other.body.code).toBe('idempotency.reused');

    const headers = { ...visitor(), 'X-Tracking-Code': trackingCode, 'Idempotency-Key': randomUUID() };
    const withdraw = () =>
      call<Tracking>(house, 'POST', trackingPath(number, '/actions'), {
        headers,
        body: { action: 'withdraw', reason: 'Այլևս պետք չէ' },
      });
    const [one, two] = [await withdraw(), await withdraw()];
    expect([one.status, one.body.status, two.status, two.body.seq]).toEqual([200, 'closed', 200, one.body.seq]);
    const late = await act<Problem>(house, clerk, caseId, { action: 'message', text: 'x', expectedSeq: one.body.seq });
    expect([late.status, late.body.code]).toEqual([409, 'case.closed']);
  });

  test('a refusal takes back the words and gives back the files; the journal knows of it', async () => {
    const { clerk, head } = office;
    const { models } = house.services;
    const { caseId } = await fileOne(house);
    const { seq, tasks } = await open(house, clerk, caseId);
    const { uploadId, secret } = await attachment(house);
    const request = {
      action: 'complete',
      task: tasks[0]?.id,
      outcome: 'incomplete',
      reason: 'Չի կարող',
      documents: [{ uploadId, secret }],
      expectedSeq: seq,
    } as const;
    const refused = await act<Problem>(house, head, caseId, request as never);
    expect([refused.status, refused.body.code]).toEqual([403, 'action.not-allowed']);
    const here = { community: 'vardashen', caseId };
    expect(await models.contents.countDocuments(here)).toBe(0);
    expect(await models.documents.countDocuments(here)).toBe(1);
    expect(await models.accessJournal.find(here).lean()).toMatchObject([
      { userId: head.id, action: 'complete', outcome: 'action.not-allowed' },
    ]);
    expect((await open(house, clerk, caseId)).seq).toBe(seq);
    const message = { action: 'message', text: 'Ահա', documents: [{ uploadId, secret }], expectedSeq: seq } as const;
    expect((await act(house, clerk, caseId, message as never)).status).toBe(200);
  });

  test.each([
    ['no expectedSeq', { action: 'claim' }, 422, 'field.required'],
    ['no such action', { action: 'burn', expectedSeq: 0 }, 422, 'input.invalid'],
    ['no such task', { action: 'claim', task: 'nothing#9' }, 409, 'task.unknown'],
    ['no such outcome', { action: 'complete', outcome: 'maybe' }, 422, 'outcome.unknown'],
    ['a missing reason', { action: 'complete', outcome: 'incomplete' }, 422, 'field.required'],
    [
      'an executor nobody knows',
      { action: 'complete', outcome: 'complete', assignee: 'nobody' },
      422,
      'assignee.unknown',
    ],
    [
      'an upload nobody made',
      { action: 'message', text: 'x', documents: [{ uploadId: 'x', secret: 'y' }] },
      422,
      'input.invalid',
    ],
  ])('%s is refused', async (_what, request, status, code) => {
    const { caseId } = await fileOne(house);
    const { seq, tasks } = await open(house, office.clerk, caseId);
    const isAboutTask = request.action === 'complete' || request.action === 'claim';
    const body = {
      ...(isAboutTask && { task: tasks[0]?.id }),
      ...(code !== 'field.required' || 'outcome' in request ? { expectedSeq: seq } : {}),
      ...request,
    };
    const answer = await act<Problem>(house, office.clerk, caseId, body as never);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await open(house, office.clerk, caseId)).seq).toBe(seq);
  });
});

describe('lists and walls', () => {
  test('a list is paged, sorted, filtered and counted', async () => {
    const ids = [await fileOne(house), await fileOne(house), await fileOne(house)];
    const list = (query: string) => call<CaseRow[]>(house, 'GET', `/cases?${query}`, { headers: office.clerk.headers });
    const filter = encodeURIComponent('{"queue":"mine","service":"free-application"}');
    const { body, headers } = await list(`sort=["registeredAt","DESC"]&range=[0,1]&filter=${filter}`);
    expect(body.map(({ number }) => number)).toEqual([ids[2]?.number, ids[1]?.number]);
    expect(headers.get('Content-Range')).toMatch(/^cases 0-1\/\d+$/);
    const one = await list(`filter=${encodeURIComponent(JSON.stringify({ number: ids[0]?.number }))}`);
    expect(one.body.map(({ id }) => id)).toEqual([ids[0]?.caseId]);
    expect((await list('filter={"queue":"secret"}')).status).toBe(422);
    expect((await list('range=[0,100000]')).status).toBe(422);
  });

  test("another community's case, or another department's, is as unknown as none", async () => {
    const { caseId } = await fileOne(house);
    const { documents } = await open(house, office.clerk, caseId);
    const aygedzor = await openOffice(house, 'aygedzor');
    const elsewhere = await signedIn(house, { role: 'specialist', department: 'finance' });
    const village = await signedIn(house, { role: 'clerk', settlements: ['khachatun'] });
    for (const person of [aygedzor.clerk, aygedzor.head, elsewhere, village]) {
      const get = async (path: string) => (await call(house, 'GET', path, { headers: person.headers })).body.code;
      expect(await get(`/cases/${caseId}`)).toBe('case.unknown');
      expect(await get(`/cases/${caseId}/documents/${documents[0]?.id}`)).toBe('case.unknown');
      expect(
        (await act<Problem>(house, person, caseId, { action: 'message', text: 'x', expectedSeq: 1 })).body.code,
      ).toBe('case.unknown');
      const rows = await call<CaseRow[]>(house, 'GET', '/cases', { headers: person.headers });
      expect(rows.body.map(({ id }) => id)).not.toContain(caseId);
    }
    const audit = await call(house, 'GET', `/cases/${caseId}/history`, { headers: aygedzor.auditor.headers });
    expect(audit.body.code).toBe('case.unknown');
  });

  test('what a person reads in the asked language', async () => {
    const { caseId } = await fileOne(house);
    const read = async (language: string) =>
      (
        await call<CaseView>(house, 'GET', `/cases/${caseId}`, {
          headers: { ...office.clerk.headers, 'Accept-Language': language },
        })
      ).body;
    const [hy, en, ru] = [await read('hy'), await read('en'), await read('ru')];
    expect(new Set([hy, en, ru].map(({ statusTitle }) => statusTitle)).size).toBe(3);
    expect(en.answers.map(({ label }) => label)).toContain('Subject of the application');
    expect(en.allowedActions.map(({ action, outcome }) => outcome ?? action)).toEqual(
      expect.arrayContaining(['claim', 'complete', 'incomplete']),
    );
  });
});
