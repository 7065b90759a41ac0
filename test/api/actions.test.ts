import { randomUUID } from 'node:crypto';
import type { Problem, Tracking } from '../../workflows/contract/http.ts';
import { act, attachment, call, open } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { fileOne, type Office, openOffice, trackingPath } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('actions');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

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
  expect(await models.accessJournal.find({ ...here, action: 'complete' }).lean()).toMatchObject([
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
