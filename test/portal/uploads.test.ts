import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { formOf } from './support/html.ts';
import { applyPath, toDocuments } from './support/journey.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const boundary = 'ours';
const part = (name: string, value: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const filePart = (name: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="file.id"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;

async function openForm() {
  const { html } = await toDocuments(portal);
  const fields = [...formOf(html, ' id="wizard"')].map(([name, value]) => part(name, value)).join('');
  const sending = request(`${portal.url}${applyPath}/documents`, {
    method: 'POST',
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  });
  const answered = once(sending, 'response');
  sending.write(fields + part('go', 'attach'));
  return { sending, answered };
}

it('a file reaches the API while the browser is still sending it', async () => {
  const { sending, answered } = await openForm();
  const content = randomBytes(4_000_000);
  const arrived = portal.api.nextBytes();
  sending.write(filePart('մեծ նախագիծ.pdf'));
  sending.write(content.subarray(0, 2_000_000));
  // Nothing more is sent before the API has seen some of it: a portal that waited for the whole would wait for ever.
  expect(await arrived).toBeGreaterThan(0);
  sending.write(content.subarray(2_000_000));
  sending.end(`\r\n--${boundary}--\r\n`);
  const [response] = await answered;
  expect(await text(response)).toContain('մեծ նախագիծ.pdf');
  expect(portal.api.uploads.at(-1)).toMatchObject({
    name: 'մեծ նախագիծ.pdf',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  });
});

it('a sender who goes away in the middle leaves no finished upload, and the portal serves on', async () => {
  const before = portal.api.uploads.length;
  const { sending, answered } = await openForm();
  const arrived = portal.api.nextBytes();
  const broken = portal.api.nextBreak();
  answered.catch(() => undefined);
  sending.on('error', () => undefined);
  sending.write(filePart('half.pdf'));
  sending.write(randomBytes(500_000));
  await arrived;
  sending.destroy();
  await broken;
  expect(portal.api.uploads).toHaveLength(before);
  expect((await portal.get('/hy')).status).toBe(200);
});
