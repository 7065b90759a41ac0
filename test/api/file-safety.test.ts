import { randomBytes } from 'node:crypto';
import { attachUploads } from '../../api/modules/uploads/attach-uploads.ts';
import type { Problem } from '../../workflows/contract/http.ts';
import { services as catalogue } from '../../workflows/services/index.ts';
import { pdf, upload } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';
import { docx } from './support/zip.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('file-safety', { CASE_MAX_FILES: '2' });
});
afterAll(() => house.close());

const kept = async () => [
  await house.services.connection.collection('files.chunks').countDocuments(),
  await house.services.connection.collection('files.files').countDocuments(),
];
const zeros = Buffer.alloc(30 * 1024 * 1024);
const whole = `%PDF-1.7\n${randomBytes(300_000).toString('hex')}`;

test.each([
  ['a PDF that was cut off', Buffer.from(whole), 'a.pdf', 'upload.broken'],
  ['a locked PDF', Buffer.from(`${whole}\ntrailer<</Encrypt 5 0 R/Root 1 0 R>>\n%%EOF\n`), 'a.pdf', 'upload.encrypted'],
  ['a PDF locked in place', Buffer.from(`${whole}\ntrailer<</Encrypt<</V 4>>>>\n%%EOF`), 'a.pdf', 'upload.encrypted'],
  ['an archive that swells', docx({ name: 'word/media/a.bin', data: zeros }), 'a.docx', 'upload.bomb'],
  [
    'an archive that lies of its size',
    docx({ name: 'word/media/a.bin', data: zeros, declared: 100 }),
    'a.docx',
    'upload.broken',
  ],
  ['a locked part', docx({ name: 'word/a.xml', data: Buffer.from('x'), locked: true }), 'a.docx', 'upload.encrypted'],
  ['a name that climbs out', docx({ name: '../../a.xml', data: Buffer.from('x') }), 'a.docx', 'upload.broken'],
  [
    'half an archive',
    docx({ name: 'word/a.bin', data: randomBytes(1000) }).subarray(0, 1000),
    'a.docx',
    'upload.broken',
  ],
  [
    'a locked office file in its wrapping',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'a.docx',
    'upload.encrypted',
  ],
])('refuses %s in its own words and keeps nothing of it', async (_what, bytes, name, code) => {
  const before = await kept();
  const { status, body } = await upload<Problem>(house, new Blob([new Uint8Array(bytes)]), name);
  expect([status, body.code, await kept()]).toEqual([422, code, before]);
});

test('takes an office file that is sound', async () => {
  const { status, body } = await upload(house, new Blob([new Uint8Array(docx())]), 'Դիմում.docx');
  expect([status, body.mediaType]).toEqual([
    201,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
});

const form = catalogue['free-application']?.form ?? { fields: [], documents: [] };
const attach = async (caseId: string, ...files: { file: Blob; name: string; kind: string }[]) => {
  const offered = [];
  for (const { file, name, kind } of files) {
    const { uploadId, secret } = (await upload(house, file, name)).body;
    offered.push({ uploadId, secret, kind });
  }
  return attachUploads(house.services, { community: 'vardashen', caseId, by: 'applicant' }, offered, form);
};
const scan = { file: pdf(), name: 'id.pdf', kind: 'id' };

test('a kind that is a scan is not taken as text, and says what is', async () => {
  const words = { file: new Blob(['անձնագիր']), name: 'id.txt', kind: 'id' };
  await expect(attach('one', scan, words)).rejects.toMatchObject({
    faults: [{ code: 'document.type', field: 'documents.id', params: { types: 'PDF; JPEG, PNG, TIFF, WebP' } }],
  });
  expect(await house.services.models.documents.countDocuments({ community: 'vardashen', caseId: 'one' })).toBe(0);
});

test('a case holds so many files and no more; what it has stays', async () => {
  await attach('two', scan);
  await expect(attach('two', scan, scan)).rejects.toMatchObject({ faults: [{ code: 'document.case-full' }] });
  expect(await house.services.models.documents.countDocuments({ community: 'vardashen', caseId: 'two' })).toBe(1);
  expect((await attach('two', scan)).refs).toHaveLength(1);
});
