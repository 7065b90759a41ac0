import { randomUUID } from 'node:crypto';
import { caseViewSchema } from '../../api/modules/cases/cases.schemas.ts';
import type {
  ApplicationRequest,
  CaseRow,
  Problem,
  ServiceRow,
  ServiceSummary,
} from '../../workflows/contract/http.ts';
import { attachment, call, file, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, type Office, openOffice, trackingPath } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let secretary: Person;
beforeAll(async () => {
  house = await openHouse('office-papers');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  secretary = await signedIn(house, { role: 'secretary' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const papers = ['head-decision', 'head-order', 'incoming-letter', 'outgoing-letter'];
const ministry: ApplicationRequest['applicant'] = {
  kind: 'organisation',
  name: 'Ֆինանսների նախարարություն',
  identifiers: { tin: '01234567' },
  contact: {},
};

const incoming = async (more: Partial<ApplicationRequest> = {}): Promise<ApplicationRequest> => ({
  service: 'incoming-letter',
  applicant: ministry,
  answers: { senderNumber: '02/14.2/1234', subject: 'Հաշվետվություն', answerNeeded: 'yes' },
  documents: [await attachment(house, 'letter')],
  channel: 'post',
  ...more,
});
const order: ApplicationRequest = {
  service: 'head-order',
  applicant: { kind: 'person', name: 'Հասմիկ Դավթյան', identifiers: {}, contact: {} },
  answers: { orderKind: 'leave', subject: 'Արձակուրդի տրամադրում', legalBasis: 'Աշխատանքային օրենսգիրք' },
  documents: [],
  channel: 'counter',
};
const draft = async () => {
  const { uploadId, secret } = await attachment(house);
  return { documents: [{ uploadId, secret }] as never };
};

describe('papers of the office', () => {
  test('are not in the catalogue of citizens, and are in that of the staff', async () => {
    const offered = await call<ServiceSummary[]>(house, 'GET', '/communities/vardashen/services');
    expect(offered.body.filter(({ key }) => papers.includes(key))).toEqual([]);
    expect(offered.body).toHaveLength(42);
    for (const key of papers)
      expect((await call(house, 'GET', `/communities/vardashen/services/${key}`)).body.code).toBe('service.unknown');
    const query = `filter=${encodeURIComponent(JSON.stringify({ id: papers }))}`;
    const rows = await call<ServiceRow[]>(house, 'GET', `/services?${query}`, { headers: secretary.headers });
    expect(rows.body.map(({ key }) => key).sort()).toEqual(papers);
    expect(rows.body[0]).toMatchObject({ audience: 'office', categoryTitle: 'Correspondence and acts of the head' });
  });

  test('are filed by clerk and secretary alone, and through no portal', async () => {
    const byPortal = await file<Problem>(house, await incoming({ channel: 'portal' }));
    expect([byPortal.status, byPortal.body.code]).toEqual([404, 'service.unknown']);
    const signedInAtPortal = await incoming({ channel: 'portal' });
    expect((await file<Problem>(house, signedInAtPortal, randomUUID(), office.clerk.headers)).status).toBe(404);
    expect((await file<Problem>(house, await incoming(), randomUUID(), visitor())).status).toBe(403);
    expect((await file<Problem>(house, order, randomUUID(), office.head.headers)).status).toBe(403);
    const bySecretary = await file(house, order, randomUUID(), secretary.headers);
    expect([bySecretary.status, bySecretary.body.number]).toEqual([201, expect.stringMatching(/^Ն-\d{4}\/\d{2}$/)]);
  });

  test('of one correspondent may be open side by side', async () => {
    const [one, two] = [await incoming(), await incoming()];
    for (const letter of [one, two])
      expect((await file(house, letter, randomUUID(), office.clerk.headers)).status).toBe(201);
  });

  test('are tracked by nobody, not even with their code', async () => {
    const { body } = await file(house, await incoming(), randomUUID(), office.clerk.headers);
    const answer = await call(house, 'GET', trackingPath(body.number), {
      headers: { ...visitor(), 'X-Tracking-Code': body.trackingCode },
    });
    expect([answer.status, answer.body.code]).toEqual([404, 'tracking.unknown']);
  });
});

const underControl = async (person: Person, caseId: string): Promise<CaseRow['assignment']> => {
  const filter = encodeURIComponent('{"queue":"assigned"}');
  const rows = await call<CaseRow[]>(house, 'GET', `/cases?filter=${filter}`, { headers: person.headers });
  return rows.body.find(({ id }) => id === caseId)?.assignment;
};

test('an incoming letter goes from the scan to the answer that is sent', async () => {
  const { clerk, head, specialist } = office;
  const { caseId, number } = (await file(house, await incoming(), randomUUID(), clerk.headers)).body;
  expect(number).toMatch(/^Մ-\d{4}\/\d{2}$/);
  expect(await underControl(head, caseId)).toBeUndefined();

  const assigned = await complete(house, head, caseId, 'assigned', {
    assignee: specialist.id,
    text: 'Պատրաստել պատասխան',
    dueAt: '2100-01-04',
  });
  const assignment = { executor: 'specialist of vardashen', dueAt: '2100-01-04T14:00:00.000Z', overdue: false };
  expect(assigned.timeline.at(0)?.title).toBe(`Paper registered: ${number}`);
  expect(assigned.timeline.filter(({ text }) => text === 'Պատրաստել պատասխան').map(({ type }) => type)).toEqual([
    'resolution.written',
  ]);
  expect(assigned.assignment).toEqual(assignment);
  expect(caseViewSchema.safeParse(assigned).error).toBeUndefined();
  for (const person of [head, secretary]) expect(await underControl(person, caseId)).toEqual(assignment);

  const drafted = await complete(house, specialist, caseId, 'drafted', await draft());
  expect(drafted.assignment).toBeUndefined();
  expect(await underControl(head, caseId)).toBeUndefined();
  await complete(house, secretary, caseId, 'returned', { reason: 'Նշել համարը' });
  expect(await underControl(head, caseId)).toEqual(assignment);
  await complete(house, specialist, caseId, 'drafted', await draft());
  await complete(house, secretary, caseId, 'approved');
  const signed = await complete(house, head, caseId, 'signed', await draft());
  expect(signed.acts).toEqual([
    expect.objectContaining({ act: 'letter', number: expect.stringMatching(/^Ե-\d{4}\//) }),
  ]);
  const sent = await complete(house, clerk, caseId, 'delivered', { proof: 'post' });
  expect(sent).toMatchObject({ status: 'closed', outcome: 'The answer is sent' });
  expect(await underControl(head, caseId)).toBeUndefined();
}, 60_000);

test('a letter that the head takes note of is filed without an answer', async () => {
  const { caseId } = (await file(house, await incoming(), randomUUID(), office.clerk.headers)).body;
  const filed = await complete(house, office.head, caseId, 'filed');
  expect(filed).toMatchObject({ status: 'closed', outcome: 'Taken note of and filed', acts: [] });
});
