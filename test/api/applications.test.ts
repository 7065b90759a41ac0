import { randomUUID } from 'node:crypto';
import { caseWorkflowId } from '../../workflows/contract/case.ts';
import type { ApplicationReceipt, Problem } from '../../workflows/contract/http.ts';
import { attachment, call, file, freeApplication, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
beforeAll(async () => {
  house = await openHouse('applications');
  workshop = await openWorkshop(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const submissions = () => house.services.models.submissions.countDocuments({ community: 'vardashen' });
const faults = ({ errors = [] }: Problem) => errors.map(({ field, code }) => `${field} ${code}`).sort();

test('an application is registered: number, code, due date, and a case in the record', async () => {
  const { status, body } = await file(house, freeApplication([await attachment(house)]));
  expect(status).toBe(201);
  expect(body.number).toMatch(/^Դ-\d{4}\/\d{2}$/);
  expect(body.trackingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(Date.parse(body.dueAt)).toBeGreaterThan(Date.parse(body.registeredAt));
  const stored = await house.services.models.cases.findOne({ _id: body.caseId, community: 'vardashen' }).lean();
  expect(stored).toMatchObject({
    number: body.number,
    status: 'in-progress',
    applicantName: 'Արամ Խաչատրյան',
    lists: ['role:clerk'],
  });
  const submission = await house.services.models.submissions
    .findOne({ _id: body.caseId, community: 'vardashen' })
    .lean();
  expect(submission?.expiresAt).toBeUndefined();
  expect(JSON.stringify(submission)).not.toContain(body.trackingCode);
});

test('neither name nor words of the applicant enter the engine', async () => {
  const { body } = await file(house, freeApplication([await attachment(house)]));
  const runs = await house.services.engine.histories(caseWorkflowId(body.caseId));
  const payloads = runs.flatMap(({ history }) => history.events ?? []).flatMap((event) => collectBytes(event));
  const told = Buffer.concat(payloads).toString('utf8');
  expect(told).toContain(body.number);
  for (const word of ['Խաչատրյան', 'aram@example.com', 'լուսավորություն']) expect(told).not.toContain(word);
});

const collectBytes = (value: unknown): Uint8Array[] => {
  if (value instanceof Uint8Array) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collectBytes) : [];
};

test('a retry gets the same answer; the same key with another body is refused', async () => {
  const key = randomUUID();
  const request = freeApplication([await attachment(house)]);
  const first = await file(house, request, key);
  const again = await file(house, request, key);
  expect([again.status, again.body]).toEqual([201, first.body]);
  const other = await file<Problem>(house, { ...request, answers: { ...request.answers, subject: 'Ուրիշ բան' } }, key);
  expect([other.status, other.body.code]).toEqual([409, 'idempotency.reused']);
  const elsewhere = await file<ApplicationReceipt>(
    house,
    freeApplication([await attachment(house, 'id', 'aygedzor')]),
    key,
    visitor(),
    'aygedzor',
  );
  expect(elsewhere.body.caseId).not.toBe(first.body.caseId);
});

test('50 at once, ten of them sent twice: numbers without gap or double, whoever has to ask again', async () => {
  const requests: { key: string; body: unknown }[] = [];
  for (let n = 0; n < 50; n++)
    requests.push({ key: randomUUID(), body: freeApplication([await attachment(house, 'id', 'aygedzor')]) });
  const before = await house.services.models.register.countDocuments({ community: 'aygedzor' });
  const send = ({ key, body }: (typeof requests)[number]) => file(house, body, key, visitor(), 'aygedzor');
  const answers = await Promise.all([...requests, ...requests.slice(0, 10)].map(send));
  const codes = answers.filter(({ status }) => status !== 201).map(({ body }) => (body as unknown as Problem).code);
  expect(codes.filter((code) => code !== 'case.busy' && code !== 'engine.unavailable')).toEqual([]);
  const told = new Map(answers.filter(({ status }) => status === 201).map(({ body }) => [body.caseId, body.number]));
  for (const request of requests) {
    let answer = await send(request);
    await until(async () => {
      if (answer.status !== 201) answer = await send(request);
      return answer.status === 201;
    }, 60_000);
    expect(told.get(answer.body.caseId) ?? answer.body.number).toBe(answer.body.number);
  }
  const register = await house.services.models.register.find({ community: 'aygedzor' }).sort({ n: 1 }).lean();
  expect(register.map(({ n }) => n)).toEqual(Array.from({ length: before + 50 }, (_, index) => index + 1));
}, 180_000);

test('every fault is told at its field, at once, and nothing is stored', async () => {
  const before = await submissions();
  const { status, body } = await file<Problem>(house, {
    ...freeApplication([]),
    applicant: {
      kind: 'person',
      name: ' ',
      identifiers: { psn: '123' },
      contact: { email: 'nobody' },
      settlement: 'atlantis',
    },
    answers: { subject: 'ab', resultDelivery: 'pigeon', extra: 1 },
    documents: [{ uploadId: 'x', secret: 'y', kind: 'passport-photo' }],
  });
  expect([status, body.code]).toEqual([422, 'input.invalid']);
  expect(faults(body)).toEqual([
    'answers.extra field.unknown',
    'answers.resultDelivery field.option',
    'answers.subject field.too-short',
    'answers.text field.required',
    'applicant.contact.email field.pattern',
    'applicant.identifiers.psn field.pattern',
    'applicant.name field.required',
    'applicant.settlement field.option',
    'documents.id document.required',
    'documents.passport-photo document.kind-unknown',
  ]);
  expect(await submissions()).toBe(before);
});

test('wrong shapes are told in the asked language', async () => {
  const headers = { ...visitor(), 'Accept-Language': 'en' };
  const { body } = await file<Problem>(
    house,
    { service: 'free-application', applicant: { kind: 'ghost', name: 7 }, channel: 'pigeon' },
    randomUUID(),
    headers,
  );
  expect(faults(body)).toEqual(['applicant.kind field.option', 'applicant.name field.type', 'channel field.option']);
  expect(body.errors?.[0]?.message).toMatch(/^[A-Za-z]/);
  const hy = await file<Problem>(house, {}, randomUUID());
  expect(hy.body.title).toMatch(/^[\u0531-\u058f]/);
});

test('unknown service, unknown community, no key, no JSON, too much', async () => {
  const valid = freeApplication([await attachment(house)]);
  const code = async (answer: Promise<{ body: Problem }>) => (await answer).body.code;
  expect(await code(file<Problem>(house, { ...valid, service: 'toString' }))).toBe('service.unknown');
  expect(await code(file<Problem>(house, valid, randomUUID(), visitor(), 'atlantis'))).toBe('community.unknown');
  expect(await code(file<Problem>(house, valid, 'short'))).toBe('idempotency.missing');
  expect(await code(file<Problem>(house, '{"service":'))).toBe('request.malformed');
  expect(await code(file<Problem>(house, { ...valid, answers: { text: 'x'.repeat(300_000) } }))).toBe(
    'request.too-large',
  );
});

test('an upload has one case; after a refusal it may be used again under the same key', async () => {
  const document = await attachment(house);
  expect((await file(house, freeApplication([document]))).status).toBe(201);
  const key = randomUUID();
  const fresh = { ...(await attachment(house)), kind: 'evidence' };
  const used = await file<Problem>(house, freeApplication([fresh, document]), key);
  expect(faults(used.body)).toEqual(['documents.id upload.used']);
  const stolen = await file<Problem>(
    house,
    freeApplication([fresh, { ...(await attachment(house)), secret: 'guessed' }]),
    key,
  );
  expect(faults(stolen.body)).toEqual(['documents.id upload.unknown']);
  expect((await file(house, freeApplication([fresh, await attachment(house)]), key)).status).toBe(201);
});

test("what comes in at the counter needs a clerk of the community, with the session's token", async () => {
  const counter = freeApplication([await attachment(house)], { channel: 'counter' });
  const clerk = await signedIn(house, { role: 'clerk' });
  const head = await signedIn(house, { role: 'head' });
  const { 'X-CSRF-Token': _, ...without } = clerk.headers;
  expect((await file<Problem>(house, counter)).body.code).toBe('permission.denied');
  expect((await file<Problem>(house, counter, randomUUID(), head.headers)).body.code).toBe('permission.denied');
  expect((await file<Problem>(house, counter, randomUUID(), without)).body.code).toBe('session.csrf');
  const stranger = await signedIn(house, { role: 'clerk', community: 'aygedzor' });
  expect((await file<Problem>(house, counter, randomUUID(), stranger.headers)).body.code).toBe('community.unknown');
  const { status, body } = await file(house, counter, randomUUID(), clerk.headers);
  expect(status).toBe(201);
  const stored = await house.services.models.cases.findOne({ _id: body.caseId, community: 'vardashen' }).lean();
  expect(stored?.state).toMatchObject({ channel: 'counter', assurance: 'in-person' });
});

test('the catalogue says in the asked language what a service asks for', async () => {
  const get = (language: string) =>
    call<{ title: string; form: { fields: unknown[]; documents: { key: string }[] } }>(
      house,
      'GET',
      '/communities/vardashen/services/free-application',
      { headers: { 'Accept-Language': language } },
    );
  const [hy, en] = [await get('hy'), await get('en')];
  expect(hy.body.title).not.toBe(en.body.title);
  expect(en.body.form.documents.map(({ key }) => key)).toEqual(['id', 'evidence']);
});
