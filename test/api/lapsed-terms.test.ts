import { migrations } from '../../api/db/migrations.ts';
import type { CaseRow, LapsedTerm } from '../../workflows/contract/http.ts';
import { isWorkingDay, localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { command, completed, happened, monday, ref, slept, staff } from '../domain/cases.ts';
import { call, hire, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';
import { recordPast } from './support/past-cases.ts';

let house: House;
let head: Person;
beforeAll(async () => {
  house = await openHouse('lapsed');
  head = await signedIn(house, { role: 'head' });
});
afterAll(() => house.close());

const day = 24 * 60 * 60_000;
const filterOf = (filter: object): string => `filter=${encodeURIComponent(JSON.stringify(filter))}`;
const list = (person: Person, query = '', language = 'en') =>
  call<LapsedTerm[]>(house, 'GET', `/lapsed-terms?${query}`, {
    headers: { ...person.headers, 'Accept-Language': language },
  });

/** A free application of Monday 2 March 2026 has thirty days: until Wednesday 1 April, 18:00. */
const due = '2026-04-01T14:00:00.000Z';
const april3 = '2026-04-03T08:00:00.000Z';
const april6 = '2026-04-06T08:00:00.000Z';

describe('terms that lapsed', () => {
  let claimed: string;
  let waiting: string;
  let withdrawn: string;
  let answered: string;
  let silent: string;

  beforeAll(async () => {
    const clerk = await hire(house, { role: 'clerk' });
    const one = await recordPast(house, { registeredAt: monday }, (law, story) => {
      const task = story.state.tasks[0]?.id ?? '';
      return slept(law, happened(law, story, command(staff('clerk', undefined, clerk.id), 'claim', { task })), due);
    });
    claimed = one.state.number;
    const two = await recordPast(
      house,
      { registeredAt: monday, service: 'certificate-residence', settlement: 'khachatun' },
      (law, story) => slept(law, completed(law, story, staff('clerk'), 'complete'), due),
    );
    waiting = two.state.number;
    const three = await recordPast(house, { registeredAt: monday }, (law, story) => {
      const lapsed = slept(law, story, april3);
      return happened(law, lapsed, command({ kind: 'applicant' }, 'withdraw'), april6);
    });
    withdrawn = three.state.number;
    const four = await recordPast(house, { registeredAt: monday }, (law, story) => {
      const assignee = { userId: 'somebody', department: 'general' };
      const checked = completed(law, story, staff('clerk'), 'complete');
      const assigned = completed(law, checked, staff('head'), 'assigned', { assignee, text: ref('resolution') });
      const prepared = completed(law, assigned, staff('specialist', 'general', 'somebody'), 'prepared');
      return completed(law, slept(law, prepared, april3), staff('head'), 'answered', { text: ref('answer') }, april3);
    });
    answered = four.state.number;
    const changed = { silence: { effect: 'granted', confirmed: true } } as const;
    const five = await recordPast(house, { registeredAt: monday, service: 'taxi-permit', changed }, (law, story) =>
      slept(law, story, due),
    );
    silent = five.state.number;
    await recordPast(house, { registeredAt: monday }, (law, story) =>
      slept(law, story, april3.replace('04-03', '03-31')),
    );
    await recordPast(house, { registeredAt: monday, community: 'aygedzor' }, (law, story) => slept(law, story, april3));
  });

  test('are listed with those in whose hands they were, and with nothing of another community', async () => {
    const { body, headers } = await list(head, 'sort=["number","ASC"]');
    expect(headers.get('Content-Range')).toBe('lapsed-terms 0-4/5');
    expect(body.map(({ number }) => number)).toEqual([claimed, waiting, withdrawn, answered, silent]);
    expect(body.map(({ holders }) => holders)).toEqual([
      ['clerk of vardashen'],
      ['Specialist, General department'],
      ['Citizen office clerk'],
      ['Head of the community'],
      ['Citizen office clerk'],
    ]);
    expect(body.map(({ silence }) => silence)).toEqual([false, false, false, false, true]);
    expect(body[0]).toMatchObject({
      dueAt: due,
      warned: true,
      silence: false,
      decidedAt: null,
      statusTitle: 'In progress',
    });
  });

  test('say how many working days late they are: to the end, not on and on', async () => {
    const { body } = await list(head, filterOf({ service: 'free-application' }));
    const late = (number: string) => body.find((row) => row.number === number);
    expect(late(withdrawn)).toMatchObject({ workingDaysLate: 3, decidedAt: null });
    expect(late(answered)).toMatchObject({ workingDaysLate: 2, decidedAt: april3, statusTitle: 'Decided' });
    expect(late(claimed)?.workingDaysLate).toBeGreaterThan(3);
  });

  test('are narrowed by day and service, and refused by what is no day', async () => {
    const numbers = async (filter: object) => (await list(head, filterOf(filter))).body.map(({ number }) => number);
    const ofApril = await numbers({ from: '2026-04-01', to: '2026-04-01', service: 'free-application' });
    expect(ofApril.sort()).toEqual([claimed, withdrawn, answered].sort());
    expect(await numbers({ from: '2026-04-02' })).toEqual([]);
    expect(await numbers({ to: '2026-03-05' })).toEqual([waiting]);
    expect(await numbers({ to: '2026-03-04' })).toEqual([]);
    expect(await numbers({ service: 'certificate-residence' })).toEqual([waiting]);
    expect((await list(head, filterOf({ from: 'yesterday' }))).status).toBe(422);
  });

  test('are shown to those who look after the whole community, each in the own settlements', async () => {
    const village = await signedIn(house, { role: 'secretary', settlements: ['khachatun'] });
    expect((await list(village)).body.map(({ number }) => number)).toEqual([waiting]);
    const stranger = await signedIn(house, { role: 'auditor', community: 'aygedzor' });
    expect((await list(stranger)).body).toHaveLength(1);
    for (const role of ['clerk', 'specialist', 'administrator'] as const) {
      const person = await signedIn(house, { role, department: 'general' });
      const refused = await call(house, 'GET', '/lapsed-terms', { headers: person.headers });
      expect([refused.status, refused.body.code]).toEqual([403, 'permission.denied']);
    }
  });

  test('are said in the asked language', async () => {
    const { body } = await list(head, filterOf({ service: 'certificate-residence' }), 'hy');
    expect(body[0]?.holders).toEqual(['Մասնագետ, Ընդհանուր բաժին']);
  });
});

test('cases that lapsed before there was a list of them are in it', async () => {
  const { connection, models } = house.services;
  const { state } = await recordPast(house, { registeredAt: monday, community: 'aygedzor' }, (law, story) =>
    slept(law, story, april3),
  );
  const stored = async () =>
    (await models.cases.findOne({ _id: state.caseId, community: 'aygedzor' }).lean())?.lapsedAt;
  await connection.collection<{ _id: string }>('cases').updateOne({ _id: state.caseId }, { $unset: { lapsedAt: 1 } });
  expect(await stored()).toBeUndefined();
  await migrations[1]?.up(connection);
  expect(await stored()).toEqual(new Date(due));
});

test('what is due soon ends within three working days, wherever the weekend lies', async () => {
  const now = Date.now();
  const workingDaysTo = (dueAt: string): number =>
    Array.from({ length: 40 }, (_, n) => new Date(now + (n + 1) * day).toISOString())
      .map((instant) => localDate(armenianCalendar, instant))
      .filter((date) => date <= localDate(armenianCalendar, dueAt) && isWorkingDay(armenianCalendar, date)).length;
  const expected = { soon: [] as string[], later: [] as string[] };
  for (let ago = 15; ago < 32; ago++) {
    const registeredAt = new Date(now - ago * day).toISOString();
    const { state } = await recordPast(house, { registeredAt }, (law, story) =>
      slept(law, story, new Date(now).toISOString()),
    );
    const { number, dueAt = '', lapsedAt } = state;
    if (!lapsedAt) expected[workingDaysTo(dueAt) <= 3 ? 'soon' : 'later'].push(number);
  }
  expect([expected.soon.length > 0, expected.later.length > 0]).toEqual([true, true]);
  const queue = `range=[0,99]&${filterOf({ queue: 'due-soon' })}`;
  const { body } = await call<CaseRow[]>(house, 'GET', `/cases?${queue}`, { headers: head.headers });
  expect(body.map(({ number }) => number).sort()).toEqual(expected.soon.sort());
});
