import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { assetsFolder } from '../../portal/assets.ts';
import { largest } from './support/council-samples.ts';
import { applyPath } from './support/journey.ts';
import { ownFolder, type RunningPortal, startPortal } from './support/portal.ts';

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
  portal.api.council.sessions.push(largest);
});
afterAll(() => portal.close());

/** Bytes of the body as they go over the wire. */
const wireSize = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(portal.url + path, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => resolve(size));
    }).on('error', reject);
  });

it.each([
  '/hy',
  '/en',
  '/ru',
  '/hy/services/construction-permit',
  applyPath,
  '/hy/track',
  '/hy/privacy',
  '/hy/nothing-here',
  '/hy/council',
  '/hy/council/sessions/session-1',
  '/hy/council/sessions/session-1/projector',
  '/hy/council/sessions/largest',
])('the first view of %s weighs at most 60 KB without fonts', async (path) => {
  const html = await (await portal.get(path)).text();
  const parts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
  const css = parts.find((part) => part.endsWith('.css')) ?? '';
  const pictures = [...(await (await portal.get(css)).text()).matchAll(/url\("?([\w.-]+\.svg)"?\)/g)].map(
    ([, file]) => `/assets/${file}`,
  );
  expect(parts.length).toBeGreaterThanOrEqual(3);
  expect(pictures.length).toBeGreaterThan(0);
  const sizes = await Promise.all([path, ...parts, ...new Set(pictures)].map(wireSize));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

it.each([
  ['hy', ['armenian', 'latin']],
  ['en', ['latin', 'armenian']],
  ['ru', ['cyrillic', 'latin', 'armenian']],
] as const)('the fonts of a page in %s weigh at most 60 KB', async (_language, scripts) => {
  const files = (await readdir(assetsFolder)).filter(
    (file) => file.endsWith('.woff2') && scripts.some((script) => file.startsWith(script)),
  );
  expect(files).toHaveLength(scripts.length * 2);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(assetsFolder, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

it('assets are kept for a year under a name that changes with them', async () => {
  const html = await (await portal.get('/hy')).text();
  const css = /href="(\/assets\/main-[0-9a-f]{12}\.css)"/.exec(html)?.[1] ?? '';
  expect((await portal.get(css)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

it('a build names every file by its content, so that two builds are the same', async () => {
  const folder = ownFolder();
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'portal/build-assets.ts', folder]);
  const [built, here] = await Promise.all(
    [folder, assetsFolder].map((place) => readFile(join(place, 'manifest.json'), 'utf8')),
  );
  expect(built).toBe(here);
}, 120_000);
