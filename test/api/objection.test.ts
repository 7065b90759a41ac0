import { randomUUID } from 'node:crypto';
import type { ApplicationRequest, Problem, Tracking } from '../../workflows/contract/http.ts';
import type { CaseHistory } from '../../workflows/contract/http-history.ts';
import { issueAct } from '../../workflows/domain/numbers.ts';
import { usualDefinition } from '../../workflows/domain/settings.ts';
import { addDays, addMonths, instantAt, localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar as calendar } from '../../workflows/services/calendar.ts';
import { completed, lawOf, staff as official, ref } from '../domain/cases.ts';
import { attachment, call, file, open, type Person, signedIn } from './support/callers.ts';
import { petition, petitionThatIs, type Staff, staffOf } from './support/every-status.ts';
import { allOf } from './support/everything-of.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { trackingPath } from './support/journey.ts';
import { recordFiling } from './support/past-filing.ts';

let house: House;
let workshop: { close(): Promise<void> };
let staff: Staff;
let auditor: Person;
beforeAll(async () => {
  house = await openHouse('objection');
  workshop = await openWorkshop(house);
  staff = await staffOf(house);
  auditor = await signedIn(house, { role: 'auditor' });
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const today = localDate(calendar, new Date().toISOString());
const complaint = async (objectsTo: string): Promise<ApplicationRequest> => ({
  ...petition,
  service: 'administrative-complaint',
  answers: {
    complaintAgainst: 'inaction',
    learnedOn: addDays(today, -1),
    responsibleBody: 'Աշխատակազմ',
    grounds: 'Պատասխանում հիմքերը նշված չեն։',
    demand: 'oblige',
    resultDelivery: 'electronic',
  },
  documents: [await attachment(house)],
  objectsTo,
});
/** As the portal files it: the code of the contested case in a header. */
const object = async <T>(number: string, code?: string, more: Partial<ApplicationRequest> = {}, key?: string) =>
  file<T>(house, { ...(await complaint(number)), ...more }, key, {
    ...visitor(),
    'Accept-Language': 'en',
    ...(code && { 'X-Tracking-Code': code }),
  });
interface Followed {
  readonly number: string;
  readonly trackingCode: string;
}
const track = async ({ number, trackingCode }: Followed) =>
  (
    await call<Tracking>(house, 'GET', trackingPath(number), {
      headers: { ...visitor(), 'X-Tracking-Code': trackingCode },
    })
  ).body;
const filings = () =>
  house.services.models.submissions.countDocuments({ community: 'vardashen', service: 'administrative-complaint' });

describe('an objection to a decision', () => {
  test('is filed by the code of the contested case, and each of the two shows the other', async () => {
    const contested = await petitionThatIs(house, staff, 'decided');
    const { objection } = await track(contested);
    expect(objection?.service).toBe('administrative-complaint');
    expect(objection?.until).toBe(instantAt(calendar, addMonths(today, 6), '23:59'));

    const key = randomUUID();
    const request = await complaint(contested.number);
    const headers = { ...visitor(), 'X-Tracking-Code': contested.trackingCode };
    const filed = await file(house, request, key, headers);
    expect(filed.status).toBe(201);
    const repeated = await file(house, request, key, headers);
    expect([repeated.status, repeated.body]).toEqual([201, filed.body]);

    const [own, other] = await Promise.all([
      open(house, staff.head, filed.body.caseId),
      open(house, staff.head, contested.caseId),
    ]);
    const link = { relation: 'objection', relationTitle: expect.any(String) };
    expect(own.links).toEqual([{ ...link, caseId: contested.caseId, number: contested.number, incoming: false }]);
    expect(other.links).toEqual([{ ...link, caseId: own.id, number: own.number, incoming: true }]);
    const events = await call<CaseHistory>(house, 'GET', `/cases/${own.id}/history`, { headers: auditor.headers });
    expect(events.body.events[0]).toMatchObject({
      type: 'case.registered',
      data: { links: [{ caseId: contested.caseId, number: contested.number, relation: 'objection' }] },
    });
    const followed = await track(filed.body);
    expect(followed.service.key).toBe('administrative-complaint');
    const shown = { relation: 'objection', relationTitle: expect.any(String) };
    expect(followed.links).toEqual([{ ...shown, number: contested.number, incoming: false }]);
    expect((await track(contested)).links).toEqual([{ ...shown, number: own.number, incoming: true }]);
  }, 60_000);

  test('with a wrong code, or none, is as unknown as a case that never was; nothing is kept', async () => {
    const contested = await petitionThatIs(house, staff, 'decided');
    const [before, filed] = [await allOf(house, contested.caseId), await filings()];
    const other = await petitionThatIs(house, staff, 'in-progress');
    const answers = [
      await object<Problem>(contested.number, 'WRONGCODE2345678'),
      await object<Problem>(contested.number),
      await object<Problem>(contested.number, other.trackingCode),
      await object<Problem>('Դ-9999/26', contested.trackingCode),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [404, 'tracking.unknown']),
    );
    expect([await allOf(house, contested.caseId), await filings()]).toEqual([before, filed]);
  }, 60_000);

  test('to what is not decided, or by another service, is refused; a clerk needs no code but the right to read', async () => {
    const running = await petitionThatIs(house, staff, 'in-progress');
    const early = await object<Problem>(running.number, running.trackingCode);
    expect([early.status, early.body.code]).toEqual([409, 'objection.too-late']);
    expect(early.body.errors).toMatchObject([{ field: 'objectsTo' }]);
    const other = { service: 'petition', answers: petition.answers, documents: [] };
    const wrong = await object<Problem>(running.number, running.trackingCode, other);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'objection.other-service']);

    const contested = await petitionThatIs(house, staff, 'decided');
    const village = await signedIn(house, { role: 'clerk', settlements: ['aghbyurak'] });
    const counter = { ...(await complaint(contested.number)), channel: 'counter' };
    const blind = await file<Problem>(house, counter, randomUUID(), village.headers);
    expect([blind.status, blind.body.code]).toEqual([422, 'target.unknown']);
    const entered = await file(house, counter, randomUUID(), staff.clerk.headers);
    expect(entered.status).toBe(201);
    const [link] = (await open(house, staff.clerk, entered.body.caseId)).links;
    expect([link?.number, link?.relation]).toEqual([contested.number, 'objection']);
  }, 60_000);

  test('after its term is too late: the last day of six months counts whole, the next no more', async () => {
    let first = addMonths(today, -6);
    while (addMonths(first, 6) < today) first = addDays(first, 1);
    const [inTime, late] = [await refusedOn(first), await refusedOn(addDays(first, -1))];
    expect((await track(inTime)).objection).not.toBeNull();
    expect((await track(late)).objection).toBeNull();
    expect((await object(inTime.number, inTime.trackingCode)).status).toBe(201);
    const before = [await filings(), await allOf(house, late.caseId)];
    const refused = await object<Problem>(late.number, late.trackingCode);
    expect([refused.status, refused.body.code]).toEqual([409, 'objection.too-late']);
    expect(refused.body.errors).toMatchObject([{ field: 'objectsTo', code: 'objection.too-late' }]);
    expect([await filings(), await allOf(house, late.caseId)]).toEqual(before);
  }, 60_000);

  test('to what was granted there is none', async () => {
    const granted = await decidedOn(today, 'granted');
    expect((await track(granted)).objection).toBeNull();
    const refused = await object<Problem>(granted.number, granted.trackingCode);
    expect([refused.status, refused.body.code]).toEqual([409, 'objection.too-late']);
  });
});

const refusedOn = (day: string) => decidedOn(day, 'refused');

/** A certificate, registered, decided and handed over on one day. */
function decidedOn(day: string, outcome: 'granted' | 'refused') {
  const { definition } = lawOf('certificate-residence');
  const law = { calendar, definition: usualDefinition(definition) };
  const at = instantAt(calendar, day, '00:30');
  const clerk = official('clerk');
  return recordFiling(house, { law, registeredAt: at }, (registered) => {
    const checked = completed(law, registered, clerk, 'complete', {}, at);
    const reviewed = completed(law, checked, official('specialist', 'general'), 'confirmed', {}, at);
    const signed = completed(law, reviewed, official('secretary'), outcome, { reason: ref('why') }, at);
    const issued = issueAct(law, signed.state, 'Ե-0001/26', at);
    const inHand = { state: issued.state, events: [...signed.events, ...issued.events] };
    return completed(law, inHand, clerk, 'delivered', { proof: 'post' }, at);
  });
}
