import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configVariables, readConfig } from '../../api/config.ts';
import { createUpdateGate } from '../../api/engine/update-gate.ts';
import { createMetrics } from '../../api/metrics.ts';
import { type House, openHouse } from './support/house.ts';

let house: House;
let adminDir: string;
const token = 'a token for the metrics';
const page = '<!doctype html><title>Back-office</title>';

beforeAll(async () => {
  adminDir = mkdtempSync(join(tmpdir(), 'hamaynq-admin-'));
  mkdirSync(join(adminDir, 'assets'));
  writeFileSync(join(adminDir, 'index.html'), page);
  writeFileSync(join(adminDir, 'assets', 'app-1a2b.js'), 'void 0;'.repeat(1_000));
  house = await openHouse('surface', { ADMIN_DIR: adminDir, METRICS_TOKEN: token });
});
afterAll(async () => {
  await house.close();
  rmSync(adminDir, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(house.url.replace('/api/v1', path), { headers });

test('the back-office answers every one of its pages, keeps hashed files, and lets nothing foreign in', async () => {
  for (const path of ['/admin/', '/admin/cases/1/show']) {
    const response = await get(path);
    expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([
      200,
      page,
      'no-cache',
    ]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  }
  const { headers } = await get('/admin/assets/app-1a2b.js', { 'Accept-Encoding': 'gzip' });
  expect([headers.get('cache-control'), headers.get('content-encoding')]).toEqual([
    'public, max-age=31536000, immutable',
    'gzip',
  ]);
  expect((await get('/api/v1/openapi.json', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
  expect((await get('/admin/assets/missing.js')).status).toBe(404);
  expect(await (await get('/admin/..%2f..%2fpackage.json')).text()).toBe(page);
});

test('metrics are for whoever has the token', async () => {
  expect((await get('/metrics')).status).toBe(404);
  const response = await get('/metrics', { Authorization: `Bearer ${token}` });
  expect([response.status, (await response.text()).includes('hamaynq_api_request_seconds')]).toEqual([200, true]);
});

test('a configuration that is wrong is told by its names, never by its values', () => {
  const wrong = () => readConfig({ APP_SECRET: 'short-secret', PORTAL_SECRET: 'p'.repeat(32), API_PORT: 'many' });
  expect(wrong).toThrow(/APP_SECRET[\s\S]*API_PORT|API_PORT[\s\S]*APP_SECRET/);
  expect(wrong).not.toThrow(/short-secret/);
  for (const { name, description } of configVariables) expect([name, description.length > 10]).toEqual([name, true]);
});

test('no more Updates than allowed run at once; who waits too long is told', async () => {
  const through = createUpdateGate(createMetrics(), 2, 50);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
  };
  await Promise.all(Array.from({ length: 20 }, () => through(work)));
  expect(most).toBe(2);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const holding = [through(() => held), through(() => held)];
  await expect(through(work)).rejects.toMatchObject({ code: 'case.busy' });
  release();
  await Promise.all(holding);
  await expect(through(async () => 'free again')).resolves.toBe('free again');
});
