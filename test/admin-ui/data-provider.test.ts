import { createApiClient } from '../../admin-ui/providers/api-client.ts';
import { createDataProvider, totalOf } from '../../admin-ui/providers/data-provider.ts';
import { createSessionStore } from '../../admin-ui/providers/session-store.ts';
import { type Answered, type Asked, startSmallApi } from './small-api.ts';

let stop = async (): Promise<unknown> => undefined;
afterEach(() => stop());

async function connected(answer: (asked: Asked) => Answered) {
  const server = await startSmallApi(answer);
  stop = server.stop;
  const api = createApiClient({ base: server.base, language: () => 'hy', sessions: createSessionStore() });
  return { server, data: createDataProvider(api) };
}

describe('data of React-Admin', () => {
  test('asks for a page as the API counts, and reads the total', async () => {
    const { server, data } = await connected(() => ({
      body: [{ id: 'a' }],
      headers: { 'Content-Range': 'cases 25-25/319' },
    }));
    const page = await data.getList('cases', {
      pagination: { page: 2, perPage: 25 },
      sort: { field: 'dueAt', order: 'ASC' },
      filter: { queue: 'mine', number: 'Դ-1/26' },
    });
    const query = new URL(server.asked[0]?.path ?? '', server.base).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      sort: '["dueAt","ASC"]',
      range: '[25,49]',
      filter: '{"queue":"mine","number":"Դ-1/26"}',
    });
    expect(page).toEqual({ data: [{ id: 'a' }], total: 319 });
  });

  test('counts for itself what comes whole', async () => {
    const { data } = await connected(() => ({ body: [{ id: 'a' }, { id: 'b' }] }));
    expect((await data.getList('departments', {})).total).toBe(2);
  });

  test('reads, adds and changes one', async () => {
    const { server, data } = await connected(({ body }) => ({ body: body ?? { id: 'x/1' } }));
    expect((await data.getOne('users', { id: 'x/1' })).data).toEqual({ id: 'x/1' });
    await data.create('users', { data: { name: 'Ani' } });
    await data.update('users', { id: 'u1', data: { name: 'Anna' }, previousData: { id: 'u1' } });
    expect(server.asked.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/users/x/1', undefined],
      ['POST', '/users', { name: 'Ani' }],
      ['PUT', '/users/u1', { name: 'Anna' }],
    ]);
  });

  test('finds what the API keeps below the council', async () => {
    const { server, data } = await connected(() => ({ body: { id: 'd1' } }));
    await data.getOne('decisions', { id: 'd1' });
    await data.getOne('sessions', { id: 's1' });
    expect(server.asked.map(({ path }) => path)).toEqual(['/council/decisions/d1', '/council/sessions/s1']);
  });

  test('knows a total from its header', () => {
    expect(totalOf('cases 0-24/319')).toBe(319);
    expect(totalOf('cases 0-0/0')).toBe(0);
    expect(totalOf(null)).toBeUndefined();
  });
});
