import type { Problem, Session } from '../../workflows/contract/http.ts';
import { call, hire, password, signedIn } from './support/callers.ts';
import { type House, openHouse, visitor } from './support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('session');
});
afterAll(() => house.close());

const signIn = <T = Problem>(username: string, word: string, headers = visitor()) =>
  call<T>(house, 'POST', '/session', { headers, body: { username, password: word } });

test('a clerk signs in, is known, and signs out', async () => {
  const { username, id } = await hire(house, { role: 'clerk' });
  const { status, body, headers } = await signIn<Session>(username.toUpperCase(), password);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    user: { id, community: 'vardashen', communityName: 'Վարդաշեն համայնք', roles: ['clerk'] },
  });
  expect(body.permissions).toEqual(expect.arrayContaining(['cases:list', 'applications:create']));
  const setCookie = headers.get('set-cookie') ?? '';
  expect(setCookie).toMatch(/HttpOnly/);
  expect(setCookie).toMatch(/SameSite=Strict/);
  expect(setCookie).toMatch(/Secure/);

  const own = { Cookie: setCookie.split(';')[0] ?? '', 'X-CSRF-Token': body.csrfToken };
  expect((await call<Session>(house, 'GET', '/session', { headers: own })).body.csrfToken).toBe(body.csrfToken);
  expect((await call(house, 'DELETE', '/session', { headers: own })).status).toBe(204);
  expect((await call(house, 'GET', '/session', { headers: own })).body.code).toBe('session.required');
});

test('neither a wrong password nor a stranger is told which part was wrong', async () => {
  const { username } = await hire(house, { role: 'clerk' });
  const wrong = await signIn(username, 'not the password');
  const stranger = await signIn('nobody-at-all', password);
  expect([wrong.status, wrong.body.code]).toEqual([401, 'login.failed']);
  expect(stranger.body).toEqual(wrong.body);
});

test('a name is locked for an address that fails too often, not for another one', async () => {
  const { username } = await hire(house, { role: 'clerk' });
  const attacker = visitor();
  for (let n = 0; n < 8; n++) expect((await signIn(username, `wrong ${n}`, attacker)).status).toBe(401);
  const locked = await signIn(username, password, attacker);
  expect([locked.status, locked.body.code]).toEqual([429, 'login.locked']);
  expect(Number(locked.headers.get('Retry-After'))).toBe(locked.body.retryAfter);
  expect((await signIn(username, password)).status).toBe(200);
});

test('a call that changes something needs the token of its session', async () => {
  const admin = await signedIn(house, { role: 'administrator' });
  const other = await signedIn(house, { role: 'administrator' });
  const { Cookie } = admin.headers;
  const body = {
    username: 'new.clerk',
    name: 'Նոր',
    roles: ['clerk'],
    settlements: [],
    language: 'hy',
    active: true,
    password,
  };
  const post = (headers: Record<string, string>) => call(house, 'POST', '/users', { headers, body });
  expect((await post({ Cookie: Cookie ?? '' })).body.code).toBe('session.csrf');
  expect((await post({ Cookie: Cookie ?? '', 'X-CSRF-Token': other.headers['X-CSRF-Token'] ?? '' })).body.code).toBe(
    'session.csrf',
  );
  expect((await post(admin.headers)).status).toBe(201);
});

test('a person made inactive, or given a new password, is out at once', async () => {
  const admin = await signedIn(house, { role: 'administrator' });
  const clerk = await signedIn(house, { role: 'clerk' });
  const put = (change: object) =>
    call(house, 'PUT', `/users/${clerk.id}`, {
      headers: admin.headers,
      body: {
        username: clerk.username,
        name: 'Անի',
        roles: ['clerk'],
        settlements: [],
        language: 'hy',
        active: true,
        ...change,
      },
    });
  expect((await call(house, 'GET', '/cases', { headers: clerk.headers })).status).toBe(200);
  expect((await put({ password: 'another long pass phrase' })).status).toBe(200);
  expect((await call(house, 'GET', '/cases', { headers: clerk.headers })).body.code).toBe('session.required');
  expect((await signIn(clerk.username, 'another long pass phrase')).status).toBe(200);
  expect((await put({ active: false })).status).toBe(200);
  expect((await signIn(clerk.username, 'another long pass phrase')).body.code).toBe('login.failed');
});

test('roles open what they open', async () => {
  const clerk = await signedIn(house, { role: 'clerk' });
  const admin = await signedIn(house, { role: 'administrator' });
  const get = async (path: string, headers: Record<string, string>) =>
    (await call(house, 'GET', path, { headers })).status;
  expect([
    await get('/users', clerk.headers),
    await get('/outbox', clerk.headers),
    await get('/cases', admin.headers),
  ]).toEqual([403, 403, 403]);
  expect([
    await get('/users', admin.headers),
    await get('/outbox', admin.headers),
    await get('/services', clerk.headers),
  ]).toEqual([200, 200, 200]);
  expect(await get('/cases', {})).toBe(401);
});
