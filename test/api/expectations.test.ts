import type { CaseView, ExpectedEnd, ServiceDetail, ServiceRow, Tracking } from '../../workflows/contract/http.ts';
import { issueAct } from '../../workflows/domain/numbers.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { addDays, closingAfter, instantAt, localDate, workingDayFrom } from '../../workflows/domain/working-time.ts';
import { armenianCalendar as calendar } from '../../workflows/services/calendar.ts';
import { applicant, command, completed, happened, lawOf, ref, staff } from '../domain/cases.ts';
import { attachment, call, file, freeApplication, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, trackingPath } from './support/journey.ts';
import { recordFiling } from './support/past-filing.ts';

let house: House;
let workshop: { close(): Promise<void> };
beforeAll(async () => {
  house = await openHouse('expectations');
  workshop = await openWorkshop(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

/** At ten in the morning of a working day about so many days ago. */
const morning = (daysAgo: number): string =>
  instantAt(
    calendar,
    workingDayFrom(calendar, addDays(localDate(calendar, new Date().toISOString()), -daysAgo)),
    '10:00',
  );

const clerk = staff('clerk');
const specialist = staff('specialist', 'general');
const secretary = staff('secretary');

/** A certificate, signed at the closing hour of the given working day after its registration and handed over at once. */
const signedAfter = (service: string, workingDays: number, registeredAt: string) => (registered: Story) => {
  const law = lawOf(service);
  const at = closingAfter(calendar, registeredAt, workingDays, 'working');
  const checked = completed(law, registered, clerk, 'complete', {}, registeredAt);
  const reviewed = completed(law, checked, specialist, 'confirmed', {}, registeredAt);
  return handOver(service, completed(law, reviewed, secretary, 'granted', {}, at), at);
};

function handOver(service: string, signed: Story, at: string): Story {
  const law = lawOf(service);
  const issued = issueAct(law, signed.state, 'Ե-0001/26', at);
  const inHand = { state: issued.state, events: [...signed.events, ...issued.events] };
  return completed(law, inHand, clerk, 'delivered', { proof: 'in-person' }, at);
}

const recordSigned = (service: string, workingDays: number, daysAgo = 60, community = 'vardashen') => {
  const registeredAt = morning(daysAgo);
  return recordFiling(
    house,
    { law: lawOf(service), registeredAt, community },
    signedAfter(service, workingDays, registeredAt),
  );
};

/** It stood still while the applicant completed it, so its time tells nothing about the office. */
const recordCorrected = (service: string) => {
  const law = lawOf(service);
  const registeredAt = morning(60);
  return recordFiling(house, { law, registeredAt }, (registered) => {
    const asked = completed(law, registered, clerk, 'incomplete', { reason: ref('r') }, registeredAt);
    const answered = happened(law, asked, command(applicant, 'answer', { text: ref('t') }), registeredAt);
    return signedAfter(service, 40, registeredAt)(answered);
  });
};

const recordWithdrawn = (service: string) => {
  const at = morning(60);
  return recordFiling(house, { law: lawOf(service), registeredAt: at }, (registered) =>
    happened(lawOf(service), registered, command(applicant, 'withdraw'), at),
  );
};

const expectedOf = async (service: string, community = 'vardashen'): Promise<ExpectedEnd | null> =>
  (await call<ServiceDetail>(house, 'GET', `/communities/${community}/services/${service}`)).body.expected;

describe('after cases of a service were decided', () => {
  const service = 'certificate-residence';
  const filed = async () => {
    const answers = {
      residenceAddress: 'Վարդաշեն, 1-ին փողոց 2',
      forWhom: 'self',
      presentedTo: 'Դպրոց',
      copies: 1,
      resultDelivery: 'in-person',
    };
    const { body } = await file(house, freeApplication([await attachment(house)], { service, answers }));
    return body;
  };

  // Decided after 1 to 12 working days; of twelve, the second and the eleventh bound eight of ten.
  beforeAll(async () => {
    for (let days = 1; days <= 12; days++) await recordSigned(service, days);
    await recordSigned(service, 30, 800);
    await recordSigned(service, 30, 60, 'aygedzor');
    await recordCorrected(service);
    await recordWithdrawn(service);
    await recordSigned('certificate-family', 30);
  }, 60_000);

  test('the service says in how many days eight of ten were, and what that stands on', async () => {
    const expected = await expectedOf(service);
    expect(expected?.workingDays).toEqual({ from: 2, to: 11 });
    expect(expected?.basis.cases).toBe(12);
    expect(expected?.basis.since).toBe(closingAfter(calendar, morning(60), 1, 'working'));
  });

  test('an open case says it to its citizen and to the staff, until it is decided', async () => {
    const office = {
      clerk: await signedIn(house, { role: 'clerk' }),
      specialist: await signedIn(house, { role: 'specialist', department: 'general' }),
      secretary: await signedIn(house, { role: 'secretary' }),
    };
    const { caseId, number, trackingCode } = await filed();
    const headers = { ...visitor(), 'X-Tracking-Code': trackingCode };
    const tracked = async () => (await call<Tracking>(house, 'GET', trackingPath(number), { headers })).body;
    const expected = await expectedOf(service);
    expect((await tracked()).expected).toEqual(expected);
    const view = await call<CaseView>(house, 'GET', `/cases/${caseId}`, { headers: office.clerk.headers });
    expect(view.body.expected).toEqual(expected);

    await complete(house, office.clerk, caseId, 'complete');
    await complete(house, office.specialist, caseId, 'confirmed');
    const decided = await complete(house, office.secretary, caseId, 'granted');
    expect([decided.expected, (await tracked()).expected]).toEqual([null, null]);
  });

  test('staff read it in the catalogue of services', async () => {
    const { headers } = await signedIn(house, { role: 'administrator' });
    const rows = await call<ServiceRow[]>(house, 'GET', '/services?range=[0,99]', { headers });
    const told = rows.body.filter(({ expected }) => expected !== null);
    expect(told.map(({ id, expected }) => [id, expected?.basis.cases])).toEqual([[service, 12]]);
  });

  test('another community has its own cases, and too few of them', async () => {
    expect(await expectedOf(service, 'aygedzor')).toBeNull();
  });
});

test('nine cases tell too little; what was said is remembered for a while', async () => {
  const service = 'certificate-tax-debt';
  for (let n = 1; n <= 9; n++) await recordSignedByFinance(service);
  expect(await expectedOf(service)).toBeNull();
  await recordSignedByFinance(service);
  expect(await expectedOf(service)).toBeNull();
});

const recordSignedByFinance = (service: string) => {
  const law = lawOf(service);
  const at = morning(30);
  return recordFiling(house, { law, registeredAt: at }, (registered) => {
    const checked = completed(law, registered, clerk, 'complete', {}, at);
    const [task] = checked.state.tasks;
    const reviewed = completed(law, checked, staff('specialist', task?.department), 'confirmed', {}, at);
    return handOver(service, completed(law, reviewed, secretary, 'granted', {}, at), at);
  });
};

test('it is asked of the closed cases of one service by an index', async () => {
  const since = new Date(Date.now() - 1000);
  const plan = await house.services.models.cases
    .find({
      community: 'vardashen',
      'destroyed.act': null,
      transferredAt: null,
      service: 'certificate-residence',
      closedAt: { $gte: since },
    })
    .explain('queryPlanner');
  expect(JSON.stringify(plan)).toContain('community_1_destroyed.act_1_transferredAt_1_service_1_closedAt_1');
});
