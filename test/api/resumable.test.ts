import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { attachUploads } from '../../api/modules/uploads/attach-uploads.ts';
import type { Upload } from '../../workflows/contract/http.ts';
import { type House, openHouse } from './support/house.ts';
import { begin, offsetOf, part, type Sending, sending, tus } from './support/tus.ts';
import { until } from './support/until.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('resumable');
});
afterAll(() => house.close());

const here = { community: 'vardashen' };
const document = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(300_000), Buffer.from('\n%%EOF\n')]);
const cut = (from: number, to?: number) => new Blob([document.subarray(from, to)]);
const staged = () => readdirSync(String(house.environment.UPLOAD_STAGING_DIR));
const noteOf = ({ path }: Sending) =>
  join(String(house.environment.UPLOAD_STAGING_DIR), `${path.split('/').at(-1)}.json`);
const kept = async () => [
  await house.services.connection.collection('files.chunks').countDocuments(),
  await house.services.connection.collection('files.files').countDocuments(),
];

test('a file sent in parts becomes an upload like any other, whatever its name', async () => {
  const one = await sending(house, document.length, '../Վկայական\u0000 № 1.pdf');
  expect((await part(house, one, 0, cut(0, 100_000))).status).toBe(204);
  expect(await offsetOf(house, one)).toBe(100_000);
  const { status, body } = await part<Upload>(house, one, 100_000, cut(100_000));
  expect([status, body]).toEqual([
    200,
    {
      uploadId: one.path.split('/').at(-1),
      secret: one.headers['Upload-Secret'],
      sha256: createHash('sha256').update(document).digest('hex'),
      size: document.length,
      mediaType: 'application/pdf',
      name: 'Վկայական № 1.pdf',
    },
  ]);
  const { fileId } = (await house.services.models.uploads.findOne({ ...here, _id: body.uploadId }).lean()) ?? {};
  expect(document.equals(await buffer(house.services.files.openDownloadStream(fileId as never)))).toBe(true);
  expect(staged()).toEqual([]);
});

test('a lost answer is given again, and nothing is stored twice', async () => {
  const one = await sending(house, document.length);
  const first = await part<Upload>(house, one, 0, cut(0));
  const before = await kept();
  expect(await offsetOf(house, one)).toBe(document.length);
  const again = await Promise.all([1, 2].map(() => tus<Upload>(house, 'GET', one.path, one.headers)));
  expect(again.map(({ body }) => body)).toEqual([first.body, first.body]);
  expect(await kept()).toEqual(before);
});

test('the same part twice, a part out of turn and one too many are refused; the file goes on', async () => {
  const one = await sending(house, document.length);
  await part(house, one, 0, cut(0, 50_000));
  for (const offset of [0, 60_000]) {
    const { status, body } = await part(house, one, offset, cut(0, 50_000));
    expect([status, body.code]).toEqual([409, 'upload.offset']);
  }
  expect((await part(house, one, 50_000, cut(0))).body.code).toBe('upload.too-large');
  expect(await offsetOf(house, one)).toBe(50_000);
  expect((await part(house, one, 50_000, cut(50_000))).status).toBe(200);
});

test('a part that is cut off keeps what came of it', async () => {
  const one = await sending(house, document.length);
  const { hostname, port } = new URL(house.url);
  const headers = {
    ...one.headers,
    'Tus-Resumable': '1.0.0',
    'Upload-Offset': '0',
    'Content-Type': 'application/offset+octet-stream',
    'Content-Length': document.length,
  };
  const request = httpRequest({ hostname, port, path: one.path, method: 'PATCH', headers });
  request.on('error', () => undefined);
  request.write(document.subarray(0, 200_000));
  await until(async () => statSync(noteOf(one).replace('.json', '')).size > 0);
  request.destroy();
  const from = await offsetOf(house, one);
  expect(from).toBeLessThanOrEqual(200_000);
  expect((await part<Upload>(house, one, from, cut(from))).body.sha256).toBe(
    createHash('sha256').update(document).digest('hex'),
  );
});

test.each([
  ['0 bytes', 0, 422, 'upload.empty'],
  ['5 GB', 5 * 1024 ** 3, 413, 'upload.too-large'],
])('%s are refused before the first byte', async (_what, size, status, code) => {
  const answer = await begin(house, size);
  expect([answer.status, answer.body.code, staged()]).toEqual([status, code, []]);
});

test.each([
  ['a secret that is none', { 'Upload-Secret': 'short' }, 422, 'field.pattern'],
  ['no length', { 'Upload-Length': '' }, 400, 'request.malformed'],
  ['no word of the protocol', { 'Tus-Resumable': '' }, 400, 'request.malformed'],
])('%s is told as a problem', async (_what, headers, status, code) => {
  const answer = await begin(house, 100, 'a.pdf', headers);
  const type = answer.headers.get('content-type');
  expect([answer.status, answer.body.code, type]).toEqual([status, code, 'application/problem+json; charset=utf-8']);
});

test('a disguised file is refused at its end and nothing of it stays', async () => {
  const before = await kept();
  const program = new Blob([Buffer.from('4d5a90000300000004000000ffff', 'hex')]);
  const one = await sending(house, program.size);
  const { status, body } = await part(house, one, 0, program);
  expect([status, body.code, staged(), await kept()]).toEqual([415, 'upload.media-type', [], before]);
  expect((await tus(house, 'GET', one.path, one.headers)).body.code).toBe('upload.gone');
});

test('nobody else can add to a file, ask for it or drop it', async () => {
  const one = await sending(house, document.length);
  const { path, headers } = await sending(house, document.length);
  const thief = { path: one.path, headers };
  const elsewhere = { ...one, path: one.path.replace('vardashen', 'lernahovit') };
  for (const other of [thief, elsewhere]) {
    expect((await part(house, other, 0, cut(0))).body.code).toBe('upload.gone');
    expect((await tus(house, 'HEAD', other.path, other.headers)).status).toBe(410);
    expect((await tus(house, 'DELETE', other.path, other.headers)).body.code).toBe('upload.gone');
    expect((await tus(house, 'GET', other.path, other.headers)).body.code).toBe('upload.gone');
  }
  expect(await offsetOf(house, one)).toBe(0);
  for (const mine of [one, { path, headers }])
    expect((await tus(house, 'DELETE', mine.path, mine.headers)).status).toBe(204);
  expect(staged()).toEqual([]);
});

test('a file whose rest never came goes after a day', async () => {
  const one = await sending(house, document.length);
  await part(house, one, 0, cut(0, 10));
  const note = noteOf(one);
  const noted = JSON.parse(readFileSync(note, 'utf8'));
  expect(JSON.stringify(noted)).not.toContain(one.headers['Upload-Secret']);
  writeFileSync(note, JSON.stringify({ ...noted, creation_date: new Date(Date.now() - 25 * 3600_000) }));
  expect((await part(house, one, 10, cut(10))).body.code).toBe('upload.gone');
  await house.services.staging.store.deleteExpired();
  expect(staged()).toEqual([]);
});

test('what an outage kept out of the record comes in when it is asked for again', async () => {
  const one = await sending(house, document.length);
  const { uploads } = house.services.models;
  const id = one.path.split('/').at(-1) ?? '';
  await part(house, one, 0, cut(0, 1000));
  // An index that lets no other document in stands for a record that fails at the last step.
  await uploads.collection.insertOne({ _id: id as never, community: 'elsewhere' });
  expect((await part(house, one, 1000, cut(1000))).status).toBe(500);
  await uploads.collection.deleteOne({ _id: id as never });
  const { body } = await tus<Upload>(house, 'GET', one.path, one.headers);
  expect([body.uploadId, body.size, staged()]).toEqual([id, document.length, []]);
});

test('more than an address may send is refused before it is taken', async () => {
  const { headers } = await sending(house, 10);
  await house.services.limits.take('upload', String(headers['X-Forwarded-Client']), 2_999).catch(() => undefined);
  const answer = await begin(house, 1_000_000, 'a.pdf', headers);
  expect([answer.status, answer.body.code]).toEqual([429, 'upload.quota']);
});

test('its own secret attaches it, and no other', async () => {
  const one = await sending(house, document.length);
  const { body } = await part<Upload>(house, one, 0, cut(0));
  const offered = { uploadId: body.uploadId, secret: body.secret, kind: 'id' };
  const place = { ...here, caseId: 'a case', by: 'applicant' };
  const attach = (secret: string) => attachUploads(house.services, place, [{ ...offered, secret }]);
  await expect(attach('x'.repeat(43))).rejects.toMatchObject({ faults: [{ code: 'upload.unknown' }] });
  expect((await attach(body.secret)).fresh).toEqual([body.uploadId]);
});
