import { randomUUID } from 'node:crypto';
import { sameApplicant } from '../../api/modules/applications/open-already.ts';
import type { ApplicationReceipt, ApplicationRequest, Problem } from '../../workflows/contract/http.ts';
import { attachment, call, file, freeApplication, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { trackingPath } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let clerk: Person;
beforeAll(async () => {
  house = await openHouse('duplicates');
  workshop = await openWorkshop(house);
  clerk = await signedIn(house, { role: 'clerk' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

let people = 0;
/** A request of somebody who has never applied before. */
function newcomer(contact: ApplicationRequest['applicant']['contact'] = {}): ApplicationRequest {
  const psn = `250385${String(1000 + people++)}`;
  return {
    ...freeApplication([]),
    service: 'information-request',
    applicant: { kind: 'person', name: 'Նարե Գրիգորյան', identifiers: { psn }, contact },
    answers: {
      subject: 'Ճանապարհների նորոգում',
      requestedInformation: 'Որքա՞ն է ծախսվել նորոգման վրա։',
      answerForm: 'answer',
      resultDelivery: 'electronic',
    },
  };
}
const withContact = (request: ApplicationRequest, contact: ApplicationRequest['applicant']['contact']) => ({
  ...request,
  applicant: { ...request.applicant, contact },
});
const filed = async (request: unknown): Promise<ApplicationReceipt> => {
  const { status, body } = await file(house, request);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const withdraw = ({ number, trackingCode }: ApplicationReceipt) =>
  call(house, 'POST', trackingPath(number, '/actions'), {
    headers: { ...visitor(), 'X-Tracking-Code': trackingCode, 'Idempotency-Key': randomUUID() },
    body: { action: 'withdraw' },
  });

test('the same applicant is told of the open one, and files another when that is meant', async () => {
  const request = newcomer({ email: 'nare@example.com' });
  const first = await filed(request);
  const key = randomUUID();
  const before = await house.services.models.submissions.countDocuments({ community: 'vardashen' });
  const refused = await file<Problem>(house, request, key, { ...visitor(), 'Accept-Language': 'en' });
  expect([refused.status, refused.body.code]).toEqual([409, 'application.open-already']);
  expect(refused.body.open).toEqual({ number: first.number, registeredAt: first.registeredAt });
  expect(refused.body.title).toMatch(/already/);
  expect(await house.services.models.submissions.countDocuments({ community: 'vardashen' })).toBe(before);

  const another = await file(house, { ...request, again: true }, key);
  expect(another.status).toBe(201);
  expect(another.body.number).not.toBe(first.number);
  const newest = await file<Problem>(house, request);
  expect(newest.body.open?.number).toBe(another.body.number);
});

test('the same key still gives its receipt, whether or not another one is meant', async () => {
  const request = newcomer({ email: 'nare@example.com' });
  const key = randomUUID();
  const first = await file(house, request, key);
  const answers = [await file(house, request, key), await file(house, { ...request, again: true }, key)];
  expect(answers.map(({ status, body }) => [status, body])).toEqual([
    [201, first.body],
    [201, first.body],
  ]);
});

test('twice at once with one key is one application', async () => {
  const request = newcomer({ phone: '+37491234567' });
  const key = randomUUID();
  const answers = await Promise.all([file(house, request, key), file(house, request, key), file(house, request, key)]);
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.number}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(201);
});

test('a telephone will do, however it and the identifier were typed', async () => {
  const request = newcomer({ phone: '+37491234567', email: 'nare@example.com' });
  const { number } = await filed(request);
  const { psn = '' } = request.applicant.identifiers;
  const typed = withContact(request, { phone: '091 23-45-67' });
  typed.applicant.identifiers = { psn: psn.replace(/(\d{4})/, '$1 ') };
  expect((await file<Problem>(house, typed)).body.open?.number).toBe(number);
  const shouting = withContact(request, { email: 'NARE@example.com' });
  expect((await file<Problem>(house, shouting)).body.open?.number).toBe(number);
});

test('whoever knows an identifier alone learns nothing', async () => {
  const request = newcomer({ email: 'nare@example.com', phone: '+37491234567' });
  const first = await filed(request);
  for (const contact of [{ email: 'stranger@example.com' }, { phone: '+37499000000' }, {}]) {
    const answer = await file(house, withContact(request, contact));
    expect(answer.status).toBe(201);
    expect(JSON.stringify(answer.body)).not.toContain(first.number);
  }
  const silent = newcomer();
  await filed(silent);
  expect((await file(house, silent)).status).toBe(201);
});

test('a clerk is told always; one who may not read that case is not told its number', async () => {
  const request = newcomer({ email: 'nare@example.com' });
  const first = await filed(request);
  const counter = { ...withContact(request, {}), channel: 'counter' };
  const told = await file<Problem>(house, counter, randomUUID(), clerk.headers);
  expect(told.body.open).toEqual({ number: first.number, registeredAt: first.registeredAt });
  const village = await signedIn(house, { role: 'clerk', settlements: ['khachatun'] });
  const hidden = await file<Problem>(house, counter, randomUUID(), village.headers);
  expect(hidden.body.open).toEqual({ registeredAt: first.registeredAt });
  expect((await file(house, { ...counter, again: true }, randomUUID(), clerk.headers)).status).toBe(201);
});

test('another identifier, service or community, or a case that has ended, is no double', async () => {
  const request = newcomer({ email: 'nare@example.com' });
  const first = await filed(request);
  const other = newcomer({ email: 'nare@example.com' });
  expect((await file(house, other)).status).toBe(201);
  const free = freeApplication([await attachment(house)], { applicant: request.applicant });
  expect((await file(house, free)).status).toBe(201);
  expect((await file(house, request, randomUUID(), visitor(), 'aygedzor')).status).toBe(201);
  expect((await file<Problem>(house, request)).body.code).toBe('application.open-already');
  expect((await withdraw(first)).status).toBe(200);
  expect((await file(house, request)).status).toBe(201);
});

test('any identifier counts, a passport as well as a number of an organisation', async () => {
  const person = newcomer({ email: 'nare@example.com' });
  person.applicant.identifiers = { ...person.applicant.identifiers, passport: 'AN1234567' };
  await filed(person);
  const byPassport = withContact(person, person.applicant.contact);
  byPassport.applicant.identifiers = { passport: 'an 1234567' };
  expect((await file<Problem>(house, byPassport)).body.code).toBe('application.open-already');

  const company = newcomer({ email: 'office@example.com' });
  company.applicant = { ...company.applicant, kind: 'organisation', identifiers: { tin: '01234567' } };
  await filed(company);
  expect((await file<Problem>(house, company)).body.code).toBe('application.open-already');
});

test('what finds them again is no identifier, and is asked by an index of its own', async () => {
  const request = newcomer({ email: 'nare@example.com' });
  const { caseId } = await filed(request);
  const { models } = house.services;
  const stored = await models.submissions.findOne({ _id: caseId, community: 'vardashen' }).lean();
  const hashes = stored?.identifierHashes ?? [];
  expect(hashes).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(hashes.join()).not.toContain(request.applicant.identifiers.psn);
  const elsewhere = await file(house, request, randomUUID(), visitor(), 'aygedzor');
  const there = await models.submissions.findOne({ _id: elsewhere.body.caseId, community: 'aygedzor' }).lean();
  expect(there?.identifierHashes).not.toEqual(hashes);

  const plan = await models.submissions
    .find(sameApplicant('vardashen', 'information-request', hashes))
    .explain('queryPlanner');
  expect(JSON.stringify(plan)).toContain('community_1_service_1_identifierHashes_1');
});
