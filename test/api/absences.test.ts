import { forgetAbsences } from '../../api/modules/absences/stand-ins.ts';
import type { Absence, Assignee, CaseRow, MyDay, Problem } from '../../workflows/contract/http.ts';
import { addDays, localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { act, call, hire, open, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { complete, fileOne, type Office, openOffice } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let standIn: Person;
let administrator: Person;
beforeAll(async () => {
  house = await openHouse('absences');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  standIn = await signedIn(house, { role: 'specialist', department: 'general' });
  administrator = await signedIn(house, { role: 'administrator' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const today = localDate(armenianCalendar, new Date().toISOString());
const away = (more: Partial<Absence> = {}) => ({ from: today, to: addDays(today, 3), standIn: standIn.id, ...more });

const put = <T = Absence>(person: Person, path: string, body: unknown) =>
  call<T>(house, 'PUT', path, { headers: person.headers, body });
const get = async <T>({ headers }: Person, path: string): Promise<T> =>
  (await call<T>(house, 'GET', path, { headers })).body;
const mine = async (person: Person): Promise<string[]> => {
  const filter = encodeURIComponent(JSON.stringify({ queue: 'mine' }));
  return (await get<CaseRow[]>(person, `/cases?filter=${filter}`)).map(({ id }) => id);
};

/** A case that the head has given to the specialist of the office. */
async function assigned(): Promise<string> {
  const { clerk, head, specialist } = office;
  const { caseId } = await fileOne(house);
  await complete(house, clerk, caseId, 'complete');
  await complete(house, head, caseId, 'assigned', { assignee: specialist.id, text: 'Ուսումնասիրել' });
  return caseId;
}

async function claim(person: Person, caseId: string) {
  const { seq, tasks } = await open(house, person, caseId);
  return act<Problem>(house, person, caseId, { action: 'claim', task: tasks[0]?.id, expectedSeq: seq });
}

test('while somebody is away, the stand-in does the work, and the history says for whom', async () => {
  const { specialist, head } = office;
  const caseId = await assigned();
  expect((await claim(standIn, caseId)).body.code).toBe('task.assigned-to-other');
  expect(await mine(standIn)).not.toContain(caseId);

  const said = await put(specialist, '/my-absence', away());
  expect([said.status, said.body]).toEqual([200, { ...away(), standInName: 'specialist of vardashen' }]);
  expect(await get(specialist, '/my-absence')).toEqual(said.body);
  expect(await mine(standIn)).toContain(caseId);
  expect(await get<MyDay>(standIn, '/my-day')).toMatchObject({
    counts: { mine: 1 },
    standsInFor: [{ userId: specialist.id, name: 'specialist of vardashen', until: addDays(today, 3) }],
  });
  const assignees = await get<Assignee[]>(head, '/assignees');
  expect(assignees.find(({ id }) => id === specialist.id)?.standIn).toEqual({
    name: 'specialist of vardashen',
    until: addDays(today, 3),
  });

  await complete(house, standIn, caseId, 'prepared', { text: 'Լույսը կվերականգնվի' });
  const done = await house.services.models.events
    .find({ community: 'vardashen', caseId, 'actor.userId': standIn.id })
    .sort({ seq: 1 })
    .lean();
  expect(done.map(({ type }) => type)).toEqual(expect.arrayContaining(['task.claimed', 'task.completed']));
  const forSpecialist = { kind: 'staff', userId: standIn.id, role: 'specialist', for: specialist.id };
  expect(done.map(({ actor }) => actor)).toEqual(done.map(() => forSpecialist));
});

test('with the absence the right ends: when it is taken back, and by itself', async () => {
  const { specialist } = office;
  const { models } = house.services;
  const caseId = await assigned();
  await put(specialist, '/my-absence', away());
  expect((await open(house, standIn, caseId)).tasks[0]?.mine).toBe(true);
  const ended = await call(house, 'DELETE', '/my-absence', { headers: specialist.headers });
  expect(ended.status).toBe(204);
  expect((await claim(standIn, caseId)).body.code).toBe('task.assigned-to-other');

  await put(specialist, '/my-absence', away());
  const over = { from: addDays(today, -3), to: addDays(today, -1), standIn: standIn.id };
  await models.users.updateOne({ _id: specialist.id, community: 'vardashen' }, { absence: over });
  forgetAbsences(models, 'vardashen');
  expect((await claim(standIn, caseId)).body.code).toBe('task.assigned-to-other');
  expect(await get(specialist, '/my-absence')).toBeNull();
  expect((await get<MyDay>(standIn, '/my-day')).standsInFor).toEqual([]);
  expect((await claim(specialist, caseId)).status).toBe(200);
});

test('an absence that is to come gives no right yet', async () => {
  const { specialist } = office;
  const caseId = await assigned();
  await put(specialist, '/my-absence', away({ from: addDays(today, 2) }));
  expect((await claim(standIn, caseId)).body.code).toBe('task.assigned-to-other');
  expect((await get<MyDay>(specialist, '/my-day')).absence?.from).toBe(addDays(today, 2));
  await call(house, 'DELETE', '/my-absence', { headers: specialist.headers });
});

describe('a stand-in', () => {
  test('is a colleague who may do the same work: of the same role and department, at work here', async () => {
    const { specialist, clerk } = office;
    const { models } = house.services;
    const other = await hire(house, { role: 'specialist', department: 'finance' });
    const stranger = await hire(house, { role: 'specialist', department: 'general', community: 'aygedzor' });
    const gone = await hire(house, { role: 'specialist', department: 'general' });
    await models.users.updateOne({ _id: gone.id, community: 'vardashen' }, { active: false });
    for (const one of [other, stranger, gone, clerk, specialist, { id: 'nobody' }]) {
      const { status, body } = await put<Problem>(specialist, '/my-absence', away({ standIn: one.id }));
      expect([status, body.errors?.map(({ field, code }) => [field, code])]).toEqual([
        422,
        [['standIn', 'field.option']],
      ]);
    }
    const offered = await get<Assignee[]>(specialist, '/my-absence/stand-ins');
    expect(offered.map(({ id }) => id)).toEqual([standIn.id]);
  });

  test('is not away at the same time', async () => {
    const { specialist } = office;
    await put(specialist, '/my-absence', away({ from: addDays(today, 5), to: addDays(today, 9) }));
    const clashing = { from: addDays(today, 9), to: addDays(today, 12), standIn: specialist.id };
    const { status, body } = await put<Problem>(standIn, '/my-absence', clashing);
    expect([status, body.code, body.errors?.[0]?.field]).toEqual([422, 'stand-in.absent', 'standIn']);
    const apart = { ...clashing, from: addDays(today, 10) };
    expect((await put(standIn, '/my-absence', apart)).status).toBe(200);
    for (const one of [specialist, standIn]) await call(house, 'DELETE', '/my-absence', { headers: one.headers });
  });
});

test.each([
  ['an end before its beginning', { from: addDays(today, 4), to: addDays(today, 2) }, 'field.type'],
  ['an end that has passed', { from: addDays(today, -4), to: addDays(today, -1) }, 'due-date.past'],
  ['a day that is none', { to: '2026-02-30' }, 'field.pattern'],
])('%s is refused at its field', async (_what, days, code) => {
  const { status, body } = await put<Problem>(office.specialist, '/my-absence', away(days));
  expect([status, body.errors?.map((one) => [one.field, one.code])]).toEqual([422, [['to', code]]]);
});

test('the administrator says it for others, of the own community alone', async () => {
  const { specialist, clerk } = office;
  const path = `/users/${specialist.id}/absence`;
  expect((await put(clerk, path, away())).status).toBe(403);
  const elsewhere = await signedIn(house, { role: 'administrator', community: 'aygedzor' });
  expect((await put(elsewhere, path, away())).status).toBe(404);
  expect((await put(administrator, path, away())).status).toBe(200);
  expect((await get<Absence>(specialist, '/my-absence')).standIn).toBe(standIn.id);
  expect((await get<Absence>(administrator, path)).to).toBe(addDays(today, 3));
  expect((await call(house, 'DELETE', path, { headers: administrator.headers })).status).toBe(204);
  expect(await get(specialist, '/my-absence')).toBeNull();
});
