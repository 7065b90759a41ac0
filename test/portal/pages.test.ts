import { createHmac } from 'node:crypto';
import { type RunningPortal, startPortal } from './support/portal.ts';

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal({ DEMO: 'true' });
});
afterAll(() => portal.close());

const entrance = (headers: Record<string, string>) => fetch(`${portal.url}/`, { redirect: 'manual', headers });

describe('the language', () => {
  it.each([
    [{}, '/hy'],
    [{ 'accept-language': 'de-DE,fr;q=0.8' }, '/hy'],
    [{ 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.5' }, '/ru'],
    [{ 'accept-language': 'en-GB' }, '/en'],
    [{ 'accept-language': 'en-GB', cookie: 'language=hy' }, '/hy'],
  ])('at the entrance with %j is %s', async (headers, home) => {
    expect((await entrance(headers as Record<string, string>)).headers.get('location')).toBe(home);
  });

  it('is switched on the same page', async () => {
    const html = await (await portal.get('/ru/services/construction-permit?x=1')).text();
    expect(html).toContain('<html lang="ru"');
    expect(html).toContain('href="/hy/services/construction-permit?x=1"');
    expect(portal.api.asked.at(-1)?.headers['accept-language']).toBe('ru');
  });
});

it('every page carries a policy without inline script or style', async () => {
  const response = await portal.get('/hy');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const html = await response.text();
  expect(html).not.toMatch(/<script(?![^>]*src=)|\sstyle="|\son\w+="/);
});

it('the API is told whose request it is, signed', async () => {
  await portal.get('/hy');
  const headers = portal.api.asked.at(-1)?.headers ?? {};
  const [, t, v] = /^t=(\d+),v=([0-9a-f]{64})$/.exec(String(headers['x-forwarded-client-signature'])) ?? [];
  const address = String(headers['x-forwarded-client']);
  expect(address).toMatch(/127\.0\.0\.1$/);
  expect(v).toBe(
    createHmac('sha256', Buffer.from('5e'.repeat(32), 'hex'))
      .update(`${t}.${address}`)
      .digest('hex'),
  );
});

it('an address that somebody made up in a header is not believed', async () => {
  await fetch(`${portal.url}/hy`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
  expect(portal.api.asked.at(-1)?.headers['x-forwarded-client']).not.toBe('203.0.113.9');
});

it('a search finds by the beginning of words, on the server', async () => {
  const found = await (await portal.get(`/hy?q=${encodeURIComponent('շինար')}`)).text();
  const none = await (await portal.get('/hy?q=zzz')).text();
  expect(found).toMatch(/<li class="card"[^>]*(?<!hidden)>/);
  expect(none).toMatch(/<li class="card"[^>]* hidden>/);
});

it('the trial says that it is one', async () => {
  expect(await (await portal.get('/en')).text()).toContain('This is not a real community');
});

it.each([
  ['/hy/nothing', 404],
  ['/hy/services/unknown', 404],
  ['/xx', 404],
  ['/assets/none.css', 404],
  ['/%E0%A4%A', 400],
])('%s answers %i with a page in words', async (path, status) => {
  const response = await portal.get(path);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(`Կոդ ${status}`);
});

it('too many requests and an API that is away have pages of their own', async () => {
  portal.api.refuse.set('GET /services', {
    type: '',
    title: 'x',
    status: 429,
    code: 'request.too-many',
    retryAfter: 30,
  });
  const slow = await portal.get('/ru');
  expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '30']);
  expect(await slow.text()).toContain('30 секунд');
  portal.api.refuse.set('GET /services', { type: '', title: 'x', status: 503, code: 'engine.unavailable' });
  expect((await portal.get('/en')).status).toBe(503);
});

it('health tells of the API, robots keep out of forms and cases', async () => {
  expect(await (await portal.get('/health')).json()).toEqual({ status: 'ok', checks: { api: 'ok' } });
  expect(await (await portal.get('/robots.txt')).text()).toContain('Disallow: /*/track');
});
