import type { TemplateRow, TemplateView } from '../../workflows/contract/http-acts.ts';
import { textOf } from '../support/pdf-text.ts';
import { call, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';

let house: House;
let administrator: Person;
beforeAll(async () => {
  house = await openHouse('templates');
  administrator = await signedIn(house, { role: 'administrator' });
});
afterAll(() => house.close());

const texts = { hy: 'Տրվում է {{ applicant }}-ին։', en: 'Given to {{ applicant }}.', ru: 'Выдано: {{ applicant }}.' };
const path = '/templates/certificate';
const send = <T = TemplateView>(method: string, to: string, body?: unknown, { headers } = administrator) =>
  call<T>(house, method, to, { headers: { ...headers, 'Accept-Language': 'en' }, ...(body !== undefined && { body }) });
const save = (edit: number, more = {}) => send('PUT', `${path}/draft`, { texts: { ...texts, ...more }, edit });

test('each kind of act begins with the built-in template, which says what may be put in', async () => {
  const rows = (await send<TemplateRow[]>('GET', '/templates')).body;
  expect(rows).toHaveLength(6);
  expect(rows).toContainEqual({
    id: 'certificate',
    title: 'Certificate',
    version: 0,
    publishedAt: null,
    hasDraft: false,
  });
  const { body } = await send('GET', path);
  expect(body).toMatchObject({ version: 0, edit: 0, versions: [{ version: 0, by: null }] });
  expect(body.texts.hy).toContain('{{ case }}');
  expect(body.fields).toContainEqual({ key: 'applicant', label: 'Applicant', insert: '{{ applicant }}' });
});

test('a draft is saved, published, kept; the next one is another version', async () => {
  const draft = await save(0);
  expect(draft).toMatchObject({ status: 200, body: { version: 0, edit: 1, hasDraft: true, texts } });
  const published = await send('POST', `${path}/publish`, { edit: 1 });
  expect(published).toMatchObject({ status: 200, body: { version: 1, edit: 0, hasDraft: false } });
  expect(published.body.versions).toMatchObject([
    { version: 1, by: 'administrator of vardashen', texts },
    { version: 0 },
  ]);

  await save(0, { hy: 'Երկրորդը {{ case }}' });
  const again = (await send('POST', `${path}/publish`, { edit: 1 })).body;
  expect(again.versions.map(({ version, texts: { hy } }) => [version, hy]).slice(0, 2)).toEqual([
    [2, 'Երկրորդը {{ case }}'],
    [1, texts.hy],
  ]);
});

test('two who edit at once do not overwrite each other, and nobody publishes what he has not seen', async () => {
  const [one, other] = await Promise.all([save(0), save(0)]);
  expect([one.status, other.status].sort()).toEqual([200, 409]);
  expect((await save(1, { en: '' })).body.edit).toBe(2);
  const stale = [await save(1), await send('POST', `${path}/publish`, { edit: 1 })];
  expect(stale.map(({ status, body }) => [status, (body as unknown as { code: string }).code])).toEqual(
    Array(2).fill([409, 'template.stale']),
  );
});

test('what would make no paper is refused at its text and line, when saved and when previewed', async () => {
  const bad = { ...texts, ru: 'Раз\n{{ applicnt }}' };
  for (const [method, to, body] of [
    ['PUT', '/templates/order/draft', { texts: bad, edit: 0 }],
    ['POST', '/templates/order/preview', { texts: bad }],
  ] as const)
    expect(await send(method, to, body)).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            field: 'texts.ru',
            code: 'template.unknown-field',
            message: expect.stringMatching(/^Line 2: .*“applicnt”/),
          },
        ],
      },
    });
  expect((await send('GET', '/templates/order')).body).toMatchObject({ edit: 0, hasDraft: false });
});

test('the preview is a PDF of this community’s paper', async () => {
  const response = await fetch(`${house.url}${path}/preview`, {
    method: 'POST',
    headers: { ...administrator.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ texts }),
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const text = await textOf(new Uint8Array(await response.arrayBuffer()));
  for (const part of ['ՎԱՐԴԱՇԵՆ ՀԱՄԱՅՆՔ', 'ՆՄՈՒՇ', 'Given to', 'Выдано:']) expect(text).toContain(part);
});

test('is an administrator’s, and each community’s own', async () => {
  const clerk = await signedIn(house, { role: 'clerk' });
  expect((await send('GET', '/templates', undefined, clerk)).status).toBe(403);
  expect((await send('PUT', `${path}/draft`, { texts, edit: 0 }, clerk)).status).toBe(403);
  const stranger = await signedIn(house, { role: 'administrator', community: 'aygedzor' });
  expect((await send('GET', path, undefined, stranger)).body).toMatchObject({ version: 0, hasDraft: false });
});
