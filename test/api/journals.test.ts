import type { JournalView } from '../../workflows/contract/http.ts';
import { journals } from '../../workflows/domain/definition.ts';
import { localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { attachment, call, file, freeApplication, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';

let house: House;
let workshop: { close(): Promise<void> };
let administrator: Person;
beforeAll(async () => {
  house = await openHouse('journals');
  workshop = await openWorkshop(house);
  administrator = await signedIn(house, { role: 'administrator' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const year = localDate(armenianCalendar, new Date().toISOString()).slice(0, 4);
const yy = year.slice(2);

const list = async (person = administrator): Promise<JournalView[]> =>
  (await call<JournalView[]>(house, 'GET', '/journals', { headers: person.headers })).body;
const journal = async (id: string, person = administrator) => (await list(person)).find((one) => one.id === id);
const set = (id: string, format: unknown, person = administrator) =>
  call<JournalView>(house, 'PUT', `/journals/${id}`, { headers: person.headers, body: { format } });
const fileIn = async (community: string): Promise<string> =>
  (await file(house, freeApplication([await attachment(house, 'id', community)]), undefined, visitor(), community)).body
    .number;

test('every journal is shown with its format and the number to come', async () => {
  const all = await list();
  expect(all.map(({ id }) => id)).toEqual([...journals]);
  expect(all.find(({ id }) => id === 'orders')).toEqual({
    id: 'orders',
    title: 'Register of orders',
    format: 'N {n}-Հ',
    usual: 'N {n}-Հ',
    last: null,
    next: 'N 1-Հ',
  });
});

test('a changed format holds for the numbers to come, in this community alone', async () => {
  const first = await fileIn('vardashen');
  expect(first).toBe(`Դ-0001/${yy}`);
  const changed = await set('citizen-applications', ' 02-{n:3}/{year} ');
  expect(changed).toMatchObject({
    status: 200,
    body: { format: '02-{n:3}/{year}', last: first, next: `02-002/${year}` },
  });
  const stranger = await signedIn(house, { role: 'administrator', community: 'aygedzor' });
  expect(await journal('citizen-applications', stranger)).toMatchObject({ format: 'Դ-{n:4}/{yy}', last: null });

  await set('citizen-applications', 'Ա-{n}/{yy}-{index}', stranger);
  const index = '01-04';
  expect(await fileIn('aygedzor')).toBe(`Ա-1/${yy}-${index}`);
  expect((await journal('citizen-applications'))?.last).toBe(first);

  await set('citizen-applications', 'Դ-{n:4}/{yy}', stranger);
  const kept = await house.services.models.communities.findById('aygedzor').lean();
  expect(kept?.journals).toEqual({});
});

test.each([
  ['that counts nothing', 'outgoing', 'Ե/{yy}', 'journal.format'],
  ['with a part that is unknown', 'outgoing', 'Ե-{n}/{month}', 'journal.format'],
  ['by which a number comes again next year', 'citizen-applications', 'Դ-{n}', 'journal.format'],
  ['that is empty', 'outgoing', '', 'field.required'],
  ['of endless length', 'outgoing', `{n}${'-'.repeat(60)}`, 'field.too-long'],
])('a format %s is refused at its field', async (_name, id, format, code) => {
  const before = await journal(id);
  const { status, body } = await call(house, 'PUT', `/journals/${id}`, {
    headers: administrator.headers,
    body: { format },
  });
  expect([status, body.errors?.map((one) => [one.field, one.code])]).toEqual([422, [['format', code]]]);
  expect(await journal(id)).toEqual(before);
});

test('journals are the administrator’s', async () => {
  for (const role of ['head', 'secretary', 'clerk'] as const) {
    const person = await signedIn(house, { role });
    const read = await call(house, 'GET', '/journals', { headers: person.headers });
    expect([read.status, (await set('orders', 'Հ {n}', person)).status]).toEqual([403, 403]);
  }
  expect((await set('diary', '{n}')).status).toBe(422);
});
