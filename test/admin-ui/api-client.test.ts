import { createApiClient } from '../../admin-ui/providers/api-client.ts';
import { isProblem, type ProblemError } from '../../admin-ui/providers/problem-error.ts';
import { createSessionStore } from '../../admin-ui/providers/session-store.ts';
import type { Session } from '../../workflows/contract/http.ts';
import { type Answered, type Asked, startSmallApi } from './small-api.ts';

const session = (csrfToken: string): Session => ({
  user: {
    id: 'u1',
    username: 'ani',
    name: 'Ani',
    community: 'c',
    communityName: 'C',
    roles: ['clerk'],
    settlements: [],
    language: 'hy',
  },
  permissions: [],
  csrfToken,
});
const refused = (status: number, code: string, rest: object = {}): Answered => ({
  status,
  headers: { 'Content-Type': 'application/problem+json' },
  body: { type: 'about:blank', title: `words of ${code}`, status, code, ...rest },
});

let stop = async (): Promise<unknown> => undefined;
afterEach(() => stop());

async function connected(answer: (asked: Asked) => Answered) {
  const server = await startSmallApi(answer);
  stop = server.stop;
  const sessions = createSessionStore();
  const api = createApiClient({ base: server.base, language: () => 'ru', sessions });
  return { server, sessions, api };
}

describe('calls of the back-office', () => {
  test('say language, token and key, and want nothing from the browser’s own store', async () => {
    const { server, sessions, api } = await connected(() => ({ body: { ok: true } }));
    sessions.signedIn(session('token-1'));
    await api.send('/cases/1/actions', { method: 'POST', body: { action: 'claim' }, idempotencyKey: 'key-12345' });
    expect(server.asked[0]).toMatchObject({
      headers: { 'accept-language': 'ru', 'x-csrf-token': 'token-1', 'idempotency-key': 'key-12345' },
      body: { action: 'claim' },
    });
    await api.send('/cases');
    expect(server.asked[1]?.headers).not.toHaveProperty('x-csrf-token');
    expect(server.asked[1]?.headers).toMatchObject({ 'cache-control': 'no-cache' });
  });

  test('turn a problem into an error with its words and its faults at their fields', async () => {
    const errors = [
      { field: 'applicant.name', code: 'field.required', message: 'Name is missing' },
      { field: 'applicant.name', code: 'field.too-short', message: 'Too short' },
      { field: 'answers.area', code: 'field.too-small', message: 'Too small' },
    ];
    const { api } = await connected(() => refused(422, 'input.invalid', { errors }));
    const error: ProblemError = await api.send('/x').catch((problem) => problem);
    expect(error.message).toBe('words of input.invalid');
    expect(error.status).toBe(422);
    expect(error.body.errors).toEqual({ applicant: { name: 'Name is missing' }, answers: { area: 'Too small' } });
    expect(error.body.faults).toEqual(errors);
  });

  test('wait for the person to sign in again and go out once more, as they were', async () => {
    let ended = true;
    const { server, sessions, api } = await connected(() =>
      ended ? refused(401, 'session.required') : { body: { done: true } },
    );
    sessions.signedIn(session('old'));
    const asksAgain = new Promise<void>((resolve) => sessions.subscribe(() => sessions.read().ended && resolve()));
    const call = api.send('/cases/1/actions', {
      method: 'POST',
      body: { reason: 'typed' },
      idempotencyKey: 'same-key-1',
    });
    await asksAgain;
    ended = false;
    sessions.signedIn(session('new'));
    expect((await call).data).toEqual({ done: true });
    expect(
      server.asked.map(({ headers, body }) => [headers['idempotency-key'], headers['x-csrf-token'], body]),
    ).toEqual([
      ['same-key-1', 'old', { reason: 'typed' }],
      ['same-key-1', 'new', { reason: 'typed' }],
    ]);
  });

  test('fail when the person leaves instead', async () => {
    const { sessions, api } = await connected(() => refused(401, 'session.required'));
    sessions.signedIn(session('old'));
    sessions.subscribe(() => sessions.read().ended && sessions.signedOut());
    await expect(api.send('/cases')).rejects.toMatchObject({ status: 401 });
  });

  test('take a new token when another window has signed in', async () => {
    const { server, sessions, api } = await connected(({ path, headers }) => {
      if (path === '/session') return { body: session('fresh') };
      return headers['x-csrf-token'] === 'fresh' ? { body: {} } : refused(403, 'session.csrf');
    });
    sessions.signedIn(session('stale'));
    await api.send('/users', { method: 'POST', body: {} });
    expect(server.asked.map(({ path }) => path)).toEqual(['/users', '/session', '/users']);
  });

  test('say that nobody answers', async () => {
    const { server, api } = await connected(() => ({}));
    await server.stop();
    stop = async () => undefined;
    const error: unknown = await api.send('/cases').catch((problem) => problem);
    expect(isProblem(error) && [error.status, error.message]).toEqual([0, 'app.error.unreachable']);
  });
});
