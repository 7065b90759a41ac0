import { randomBytes, randomUUID } from 'node:crypto';
import { attachUploads } from '../../api/modules/uploads/attach-uploads.ts';
import { createCheckDocuments } from '../../workers/jobs/check-documents.ts';
import { createLog } from '../../workers/log.ts';
import type { DocumentChecks } from '../../workflows/contract/http-document-checks.ts';
import { call, type Person, signedIn, upload } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';
import { recordPast } from './support/past-cases.ts';

let house: House;
let clerk: Person;
let auditor: Person;
beforeAll(async () => {
  house = await openHouse('kept-files');
  clerk = await signedIn(house, { role: 'clerk' });
  auditor = await signedIn(house, { role: 'auditor' });
});
afterAll(() => house.close());

const here = { community: 'vardashen' };
const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000), Buffer.from('%%EOF')]);

async function keepFile(): Promise<{ caseId: string; id: string; path: string }> {
  const caseId = randomUUID();
  await recordPast(house, { caseId, registeredAt: '2026-03-02T06:00:00.000Z' }, (_, registered) => registered);
  const { uploadId, secret } = (await upload(house, new Blob([content]), 'Պլան.pdf')).body;
  const offered = [{ uploadId, secret, kind: 'other' }];
  await attachUploads(house.services, { ...here, caseId, by: 'applicant' }, offered);
  return { caseId, id: uploadId, path: `/cases/${caseId}/documents/${uploadId}` };
}
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(house.url + path, { headers: { ...clerk.headers, ...headers } });

test.each([
  ['a part', 'bytes=10-300019', 10, 300_020],
  ['the end', 'bytes=-5', content.length - 5, content.length],
  ['from somewhere on', `bytes=${content.length - 1}-`, content.length - 1, content.length],
])('a download may ask for %s', async (_what, range, start, end) => {
  const { path } = await keepFile();
  const response = await get(path, { Range: range });
  const { headers, status } = response;
  expect([status, headers.get('content-range'), headers.get('content-length')]).toEqual([
    206,
    `bytes ${start}-${end - 1}/${content.length}`,
    String(end - start),
  ]);
  expect(content.subarray(start, end).equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
});

test('a part of what it knew is given, of what changed since the whole, beyond the end nothing', async () => {
  const { path } = await keepFile();
  const whole = await get(path);
  expect([whole.status, whole.headers.get('accept-ranges'), whole.headers.get('x-content-type-options')]).toEqual([
    200,
    'bytes',
    'nosniff',
  ]);
  expect(whole.headers.get('content-security-policy')).toContain('sandbox');
  expect(content.equals(Buffer.from(await whole.arrayBuffer()))).toBe(true);
  const etag = whole.headers.get('etag') ?? '';
  const asked = async (more: Record<string, string>) => {
    const response = await get(path, { Range: 'bytes=0-9', ...more });
    await response.arrayBuffer();
    return response.status;
  };
  expect([await asked({ 'If-Range': etag }), await asked({ 'If-Range': '"another"' })]).toEqual([206, 200]);
  expect(await asked({ Range: 'bytes=0-1,5-6' })).toBe(200);
  const beyond = await get(path, { Range: `bytes=${content.length}-` });
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${content.length}`]);
  expect(await beyond.json()).toMatchObject({ code: 'request.range' });
});

test('what is kept is read again; a changed and a lost file are incidents once, and the auditor sees them', async () => {
  const { models, files, connection } = house.services;
  await models.documents.deleteMany(here);
  const [sound, changed, lost] = [await keepFile(), await keepFile(), await keepFile()];
  const fileOf = async (id: string) => (await models.documents.findOne({ ...here, _id: id }).lean())?.fileId as never;
  const chunks = connection.collection('files.chunks');
  const data = (await chunks.findOne({ files_id: await fileOf(changed.id), n: 1 }))?.data;
  const other = Buffer.from(data.buffer);
  other[0] = (other[0] ?? 0) ^ 1;
  await chunks.updateOne({ files_id: await fileOf(changed.id), n: 1 }, { $set: { data: other } });
  await chunks.deleteOne({ files_id: await fileOf(lost.id), n: 2 });

  const checks = async () =>
    (await call<DocumentChecks>(house, 'GET', '/documents/checks', { headers: auditor.headers })).body;
  expect(await checks()).toEqual({
    documents: 3,
    unchecked: 3,
    oldestCheckAt: null,
    newestCheckAt: null,
    unscanned: null,
    faults: [],
  });
  const check = createCheckDocuments(models, files, createLog('silent'));
  await check();
  await check();
  const report = await checks();
  expect(report).toMatchObject({ documents: 3, unchecked: 0 });
  expect(report.faults.map(({ documentId, kind }) => [documentId, kind]).sort()).toEqual(
    [
      [changed.id, 'changed'],
      [lost.id, 'missing'],
    ].sort(),
  );
  expect(report.faults.every(({ number, incidentAt }) => number !== '' && incidentAt !== null)).toBe(true);
  expect((report.oldestCheckAt ?? '') <= (report.newestCheckAt ?? '')).toBe(true);
  const incidents = await models.incidents.find(here).lean();
  expect(incidents.map(({ kind, caseId }) => [kind, caseId]).sort()).toEqual(
    [
      ['document.changed', changed.caseId],
      ['document.missing', lost.caseId],
    ].sort(),
  );
  await chunks.updateOne({ files_id: await fileOf(changed.id), n: 1 }, { $set: { data } });
  await check();
  expect((await checks()).faults.map(({ documentId }) => documentId)).toEqual([lost.id]);
  expect((await call(house, 'GET', '/documents/checks', { headers: clerk.headers })).status).toBe(403);
  expect((await models.documents.findOne({ ...here, _id: sound.id }).lean())?.checkFault).toBeUndefined();
});
