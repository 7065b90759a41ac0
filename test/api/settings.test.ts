import type { CaseView, ServiceDetail, ServiceRow, ServiceSettings } from '../../workflows/contract/http.ts';
import { call, open, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { fileOne, type Office, openOffice } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let admin: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  house = await openHouse('settings');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  admin = await signedIn(house, { role: 'administrator' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const get = async (key = 'free-application', person = admin) =>
  call<ServiceSettings>(house, 'GET', `/services/${key}/settings`, { headers: person.headers });
const put = <T = ServiceSettings>(body: unknown, key = 'free-application', person = admin) =>
  call<T>(house, 'PUT', `/services/${key}/settings`, { headers: person.headers, body });
const rowOf = ({ rows }: ServiceSettings, path: string) => rows.find((row) => row.path === path);

test('new cases run by what an administrator has set; a running one keeps its law', async () => {
  const before = await fileOne(house);
  const set = await put({ values: { 'term.days': 12, warningDays: 3 }, confirmed: ['retention.caseIndex'] });
  expect(rowOf(set.body, 'term.days')).toMatchObject({ value: 12, usual: 30, type: 'days' });
  expect(rowOf(set.body, 'retention.caseIndex')).toMatchObject({ confirmed: true, confirmedBy: expect.any(String) });

  const after = await fileOne(house);
  expect((await open(house, office.clerk, before.caseId)).term.days).toBe(30);
  expect((await open(house, office.clerk, after.caseId)).term.days).toBe(12);
  const stored = await house.services.models.cases.find({ community: 'vardashen' }, { state: 1 }).lean();
  expect(new Set(stored.map(({ state }) => state.law?.definition)).size).toBe(2);

  const offered = await call<ServiceDetail>(house, 'GET', '/communities/vardashen/services/free-application', {
    headers: visitor(),
  });
  expect(offered.body.term.days).toBe(12);
  const back = await put({ values: { 'term.days': null }, confirmed: [] });
  expect(rowOf(back.body, 'term.days')).toMatchObject({ value: 30 });
  expect(rowOf(back.body, 'retention.caseIndex')).toMatchObject({ confirmed: false });
});

test('another community has its own figures', async () => {
  await put({ values: { 'term.days': 9 }, confirmed: [] });
  const elsewhere = await signedIn(house, { role: 'administrator', community: 'aygedzor' });
  expect(rowOf((await get('free-application', elsewhere)).body, 'term.days')).toMatchObject({ value: 30 });
});

test('what is confirmed is no longer flagged; silence is off until it is switched on', async () => {
  const { body } = await get('construction-permit');
  expect(rowOf(body, 'silence.confirmed')).toMatchObject({ type: 'switch', value: false, confirmed: false });
  const field = body.rows.find(({ path }) => path.startsWith('form.fields.'));
  expect(field).toMatchObject({ type: 'none', confirmed: false });
  const fees = body.rows.filter(({ path }) => path.startsWith('fee.table.')).map(({ path }) => path);
  const confirmed = ['silence.confirmed', ...fees, field?.path ?? ''];
  const { body: now } = await put({ values: { 'silence.confirmed': true }, confirmed }, 'construction-permit');
  expect(rowOf(now, 'silence.confirmed')).toMatchObject({ value: true, confirmed: true });

  const row = await call<ServiceRow>(house, 'GET', '/services/construction-permit', { headers: admin.headers });
  expect(row.body.notConfirmed).not.toContain('fee.table');
  expect(row.body.notConfirmed).not.toContain(field?.path);
  expect(row.body.notConfirmed).toContain('validity.months');
});

test('every row of every service has words of its own in three languages', async () => {
  const services = await call<ServiceRow[]>(house, 'GET', '/services?range=[0,99]', { headers: admin.headers });
  for (const language of ['hy', 'en', 'ru'])
    for (const { id } of services.body) {
      const headers = { ...admin.headers, 'Accept-Language': language };
      const { body } = await call<ServiceSettings>(house, 'GET', `/services/${id}/settings`, { headers });
      const labels = body.rows.map(({ label }) => label);
      expect(labels.filter((label) => /^(setting|form|fee|term|process)\.|\{label\}/.test(label))).toEqual([]);
    }
});

test.each([
  [{ values: { 'term.days': 0 }, confirmed: [] }, 'values.term.days', 'setting.invalid'],
  [{ values: { 'term.days': 99_999_999 }, confirmed: [] }, 'values.term.days', 'setting.invalid'],
  [{ values: { 'term.days': 'ten' }, confirmed: [] }, 'values.term.days', 'setting.invalid'],
  [{ values: { 'fee.otherwise': 10.5 }, confirmed: [] }, 'values.fee.otherwise', 'setting.invalid'],
  [{ values: { 'process.start': 'decision' }, confirmed: [] }, 'values.process.start', 'setting.unknown'],
  [{ values: {}, confirmed: ['the.moon'] }, 'confirmed.the.moon', 'setting.unknown'],
])('%j is refused at its row and changes nothing', async (body, field, code) => {
  const before = (await get()).body;
  const answer = await put<{ errors: { field: string; code: string }[] }>(body);
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  expect((await get()).body).toEqual(before);
});

test('only an administrator sets anything', async () => {
  for (const person of [office.clerk, office.head, office.auditor])
    expect((await put<CaseView>({ values: {}, confirmed: [] }, 'free-application', person)).status).toBe(403);
});
