import { randomBytes } from 'node:crypto';
import { createRetryScans } from '../../workers/jobs/scan-documents.ts';
import type { Problem } from '../../workflows/contract/http.ts';
import type { DocumentChecks } from '../../workflows/contract/http-document-checks.ts';
import { eicar, openClamd } from '../support/clamd.ts';
import { until } from '../support/house.ts';
import {
  attachment,
  call,
  file,
  freeApplication,
  open,
  type Person,
  pdf,
  signedIn,
  upload,
} from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { trackingPath } from './support/journey.ts';
import { newsFrom } from './support/news.ts';
import { docx } from './support/zip.ts';

const here = { community: 'vardashen' };
let clamd: Awaited<ReturnType<typeof openClamd>>;
let house: House;
let workshop: { close(): Promise<void> };
let clerk: Person;
beforeAll(async () => {
  clamd = await openClamd();
  house = await openHouse('quarantine', { CLAMD_ADDRESS: clamd.address, OFFICE_PROGRAM: '' });
  workshop = await openWorkshop(house);
  clerk = await signedIn(house, { role: 'clerk' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
  await clamd.close();
});

async function filedWith(content: Blob, name: string) {
  const { uploadId, secret } = (await upload(house, content, name)).body;
  const papers = [await attachment(house), { uploadId, secret, kind: 'evidence' }];
  const { caseId, number, trackingCode } = (await file(house, freeApplication(papers))).body;
  return { caseId, number, trackingCode, id: uploadId, path: `/cases/${caseId}/documents/${uploadId}` };
}
const stored = (id: string) => house.services.models.documents.findOne({ ...here, _id: id }).lean();
const scanned = (id: string, as: string) => until(async () => (await stored(id))?.scan === as, `it to be ${as}`);
const get = async (path: string) => {
  const response = await fetch(house.url + path, { headers: clerk.headers });
  const isFile = response.headers.get('content-disposition') !== null;
  return [response.status, isFile ? 'file' : ((await response.json()) as Problem).code];
};
const shownIn = async (caseId: string, id: string) =>
  (await open(house, clerk, caseId)).documents.find((one) => one.id === id);

test('what is clean is given out and read', async () => {
  const { caseId, id, path } = await filedWith(pdf('sound'), 'Պլան.pdf');
  await scanned(id, 'clean');
  expect([await get(path), await get(`${path}/preview`)]).toEqual([
    [200, 'file'],
    [200, 'file'],
  ]);
  expect((await shownIn(caseId, id))?.withheld).toBeUndefined();
  await until(() => house.services.models.documentTexts.exists({ ...here, _id: id }), 'the reader');
});

test('malware is shut in: nobody gets, sees or finds it, the case says why, and it is an incident', async () => {
  const { models } = house.services;
  const news = await newsFrom(`${house.url}/events`, clerk.headers);
  const { caseId, number, trackingCode, id, path } = await filedWith(new Blob([eicar]), 'Պլան.txt');
  await scanned(id, 'quarantined');
  // No event of the case says so: whoever has it open hears of it all the same.
  await news.until((one) => one.caseId === caseId && one.seq === 0);
  news.stop();
  const shut = [403, 'document.quarantined'];
  expect([await get(path), await get(`${path}/preview`), await get(`${path}/text`)]).toEqual([shut, shut, shut]);
  const headers = { ...visitor(), 'X-Tracking-Code': trackingCode };
  const citizen = await fetch(house.url + trackingPath(number, `/documents/${id}`), { headers });
  expect([citizen.status, ((await citizen.json()) as Problem).code]).toEqual(shut);
  expect(await shownIn(caseId, id)).toMatchObject({
    withheld: 'quarantined',
    finding: 'Eicar-Test-Signature.UNOFFICIAL',
  });
  const incidents = await models.incidents.find({ ...here, caseId }).lean();
  expect(incidents.map(({ kind, details }) => [kind, details])).toEqual([
    ['document.quarantined', expect.objectContaining({ documentId: id, finding: 'Eicar-Test-Signature.UNOFFICIAL' })],
  ]);
  expect(await models.documentTexts.exists({ ...here, _id: id })).toBeNull();
  const { headers: ofSecretary } = await signedIn(house, { role: 'secretary' });
  const { body } = await call<DocumentChecks>(house, 'GET', '/documents/checks', { headers: ofSecretary });
  expect(body.faults).toContainEqual(
    expect.objectContaining({ documentId: id, number, kind: 'quarantined', incidentAt: expect.any(String) }),
  );
});

test('what hides in an office file is found', async () => {
  const { id } = await filedWith(
    new Blob([new Uint8Array(docx({ name: 'word/media/a.bin', data: Buffer.from(eicar) }))]),
    'a.docx',
  );
  await scanned(id, 'quarantined');
});

test('while the scanner is away nothing unseen is given out, and nothing is lost', async () => {
  await clamd.shut();
  const { caseId, id, path } = await filedWith(pdf('later'), 'Պլան.pdf');
  expect(await get(path)).toEqual([409, 'document.unchecked']);
  expect(await shownIn(caseId, id)).toMatchObject({ withheld: 'unchecked' });
  await clamd.reopen();
  await scanned(id, 'clean');
  expect(await get(path)).toEqual([200, 'file']);
});

test('what the scanner will not look at is withheld, said so, and tried again', async () => {
  const { caseId, id, path } = await filedWith(new Blob(['%PDF-1.7\n', randomBytes(700_000), '%%EOF\n']), 'a.pdf');
  await scanned(id, 'unscannable');
  expect(await get(path)).toEqual([409, 'document.unscannable']);
  expect(await shownIn(caseId, id)).toMatchObject({ withheld: 'unscannable' });
  const { scannedAt } = (await stored(id)) ?? {};
  await createRetryScans(house.services.models)();
  await until(async () => {
    const again = (await stored(id))?.scannedAt;
    return again && scannedAt && again > scannedAt;
  }, 'another try');
});
