import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { removeAbandonedUploads } from '../../api/modules/uploads/abandoned-uploads.ts';
import { fileNameOf } from '../../api/modules/uploads/file-name.ts';
import type { Problem } from '../../workflows/contract/http.ts';
import { pdf, upload } from './support/callers.ts';
import { type House, openHouse, visitor } from './support/house.ts';
import { until } from './support/until.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('uploads');
});
afterAll(() => house.close());

const chunks = () => house.services.connection.collection('files.chunks').countDocuments();
const stored = () => house.services.connection.collection('files.files').countDocuments();

test('a file comes in with its digest, type and name in its own script', async () => {
  const { status, body } = await upload(house, pdf('իրավունք'), 'Վկայական № 1.pdf');
  expect(status).toBe(201);
  const bytes = Buffer.from(await pdf('իրավունք').arrayBuffer());
  expect(body).toMatchObject({ name: 'Վկայական № 1.pdf', mediaType: 'application/pdf', size: bytes.length });
  expect(body.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  const upload_ = await house.services.models.uploads.findOne({ _id: body.uploadId, community: 'vardashen' }).lean();
  expect(JSON.stringify(upload_)).not.toContain(body.secret);
});

test.each([
  ['plain text', new Blob(['Դիմում\r\nտեքստ']), 'a.txt', 'text/plain'],
  [
    'a picture whatever it is called',
    new Blob([Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')]),
    'a.pdf',
    'image/png',
  ],
])('takes %s', async (_what, file, name, mediaType) => {
  const { status, body } = await upload(house, file, name);
  expect([status, body.mediaType]).toEqual([201, mediaType]);
});

test.each([
  ['a program called a document', Buffer.from('4d5a90000300000004000000ffff', 'hex'), 'deed.pdf'],
  ['a page of HTML', Buffer.from('<html><script>alert(1)</script></html>'), 'deed.html'],
  [
    'a drawing with script in it',
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    'deed.svg',
  ],
  ['text that is none', Buffer.from([0x61, 0xff, 0xfe, 0x00]), 'deed.txt'],
  ['text that breaks off in a letter', Buffer.from('Դ').subarray(0, 1), 'deed.txt'],
])('refuses %s and keeps nothing of it', async (_what, bytes, name) => {
  const before = [await stored(), await chunks()];
  const { status, body } = await upload<Problem>(house, new Blob([bytes]), name);
  expect([status, body.code]).toEqual([415, 'upload.media-type']);
  expect([await stored(), await chunks()]).toEqual(before);
});

test('refuses what is larger than the limit and keeps nothing of it', async () => {
  const before = [await stored(), await chunks()];
  const { status, body } = await upload<Problem>(
    house,
    new Blob(['%PDF-1.7\n', new Uint8Array(1_200_000)]),
    'large.pdf',
  );
  expect([status, body.code]).toEqual([413, 'upload.too-large']);
  expect([await stored(), await chunks()]).toEqual(before);
});

test('refuses an empty file, a missing one, and a body that is no form', async () => {
  expect((await upload<Problem>(house, new Blob([]), 'empty.pdf')).body.code).toBe('upload.empty');
  const post = async (init: RequestInit) => {
    const response = await fetch(`${house.url}/communities/vardashen/uploads`, { method: 'POST', ...init });
    return ((await response.json()) as Problem).code;
  };
  const form = new FormData();
  form.set('other', 'x');
  expect(await post({ headers: visitor(), body: form })).toBe('upload.empty');
  expect(await post({ headers: { ...visitor(), 'Content-Type': 'application/json' }, body: '{}' })).toBe(
    'request.malformed',
  );
  expect((await upload<Problem>(house, pdf(), 'a.pdf', 'nowhere')).body.code).toBe('community.unknown');
});

test.each([20, 64 * 1024, 300_000])('what is stored is what was sent: %i bytes', async (length) => {
  const sent = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length), Buffer.from('%%EOF')]);
  const { body } = await upload(house, new Blob([sent]));
  const found = await house.services.models.uploads.findOne({ _id: body.uploadId, community: 'vardashen' }).lean();
  if (!found) throw new Error('not stored');
  const read = await buffer(house.services.files.openDownloadStream(found.fileId));
  expect([read.length, sent.equals(read)]).toEqual([sent.length, true]);
  expect(body.sha256).toBe(createHash('sha256').update(sent).digest('hex'));
});

test('names lose paths and control characters and keep their end', () => {
  expect(fileNameOf('C:\\Users\\x\\Պլան.pdf')).toBe('Պլան.pdf');
  expect(fileNameOf('../../etc/passwd')).toBe('passwd');
  expect(fileNameOf('a\u202Egpj.\u0000exe')).toBe('agpj.exe');
  expect([...fileNameOf(`${'ա'.repeat(500)}.docx`)]).toHaveLength(200);
  expect(fileNameOf(`${'ա'.repeat(500)}.docx`)).toMatch(/\.docx$/);
  expect(fileNameOf('  ')).toBe('file');
});

test('a file that nobody attaches goes with its bytes; one that waits stays', async () => {
  const { models, files } = house.services;
  const gone = (await upload(house)).body;
  const waiting = (await upload(house)).body;
  const find = (id: string) => models.uploads.findOne({ _id: id, community: 'vardashen' }).lean();
  const { fileId } = (await find(gone.uploadId)) ?? {};
  await models.uploads.updateOne({ _id: gone.uploadId, community: 'vardashen' }, { expiresAt: new Date(0) });
  await removeAbandonedUploads({ models, files }, new Date());
  expect(await find(gone.uploadId)).toBeNull();
  expect(await house.services.connection.collection('files.chunks').countDocuments({ files_id: fileId as never })).toBe(
    0,
  );
  expect(await find(waiting.uploadId)).not.toBeNull();
});

test('what a filing took that never became a case goes after a week; a case keeps its own', async () => {
  const { models, files } = house.services;
  const orphan = (await upload(house)).body;
  const owned = (await upload(house)).body;
  const caseId = randomUUID();
  const old = { createdAt: new Date(0), expiresAt: null };
  await models.uploads.updateOne({ _id: orphan.uploadId, community: 'vardashen' }, { ...old, caseId: 'no such case' });
  await models.uploads.updateOne({ _id: owned.uploadId, community: 'vardashen' }, { ...old, caseId });
  await models.cases.collection.insertOne({ _id: caseId as never, community: 'vardashen', number: 'x' });
  await removeAbandonedUploads({ models, files }, new Date());
  await removeAbandonedUploads({ models, files }, new Date());
  expect(await models.uploads.findOne({ _id: orphan.uploadId, community: 'vardashen' })).toBeNull();
  expect(await models.uploads.findOne({ _id: owned.uploadId, community: 'vardashen' })).not.toBeNull();
});

test('a sender who breaks off leaves nothing behind', async () => {
  const before = [await stored(), await chunks()];
  const { hostname, port, pathname } = new URL(`${house.url}/communities/vardashen/uploads`);
  const headers = { ...visitor(), 'Content-Type': 'multipart/form-data; boundary=b', 'Transfer-Encoding': 'chunked' };
  const request = httpRequest({ hostname, port, path: pathname, method: 'POST', headers });
  request.on('error', () => undefined);
  request.write(
    `--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n${'x'.repeat(700_000)}`,
  );
  await until(async () => (await chunks()) > (before[1] ?? 0));
  request.destroy();
  await until(async () => (await chunks()) === before[1]);
  expect(await stored()).toBe(before[0]);
});
