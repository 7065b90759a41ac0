import { endpointsOf } from '../../api/endpoints.ts';
import { expressPath } from '../../api/openapi/endpoint.ts';
import { mount } from '../../api/openapi/mount.ts';
import type { Health } from '../../workflows/contract/http.ts';
import { call } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('openapi');
});
afterAll(() => house.close());

interface Description {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, unknown>; security?: unknown }>>;
  components: { schemas: Record<string, unknown> };
}
const describeApi = async () => (await call<Description>(house, 'GET', '/openapi.json')).body;

test('every route that is served stands in the description, and no other', async () => {
  const { openapi, paths } = await describeApi();
  expect(openapi).toBe('3.1.0');
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${expressPath(path)}`),
  );
  const served = mount(endpointsOf(house.services)).stack.flatMap(({ route }) =>
    route ? route.stack.map(({ method }) => `${method} ${route.path}`) : [],
  );
  expect(served.length).toBeGreaterThan(25);
  expect(described.sort()).toEqual(served.sort());
});

test('what staff alone may call says so, and refuses everybody else', async () => {
  const { paths } = await describeApi();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { security }] of Object.entries(methods)) {
      if (!security) continue;
      const { status, body } = await call(house, method.toUpperCase(), path.replace(/\{\w+\}/g, 'x'));
      expect([path, status, body.code]).toEqual([path, 401, 'session.required']);
    }
  }
});

test('the schemas of the contract are in it by name', async () => {
  const { components } = await describeApi();
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['CaseView', 'Tracking', 'ApplicationRequest', 'Problem', 'ServiceDetail']),
  );
});

test('all engines answer; what is not there is not found, in the asked language', async () => {
  const health = await call<Health>(house, 'GET', '/health');
  expect([health.status, health.body]).toEqual([
    200,
    { status: 'ok', checks: { temporal: 'ok', mongodb: 'ok', redis: 'ok' } },
  ]);
  const missing = await call(house, 'GET', '/nothing/here', { headers: { 'Accept-Language': 'ru' } });
  expect([missing.status, missing.body.code, missing.headers.get('content-type')]).toEqual([
    404,
    'request.not-found',
    'application/problem+json; charset=utf-8',
  ]);
  expect(missing.body.title).toMatch(/[а-я]/);
});
