import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eraseContent } from '../../api/modules/archive/erase-content.ts';
import { createDrawPreviews } from '../../workers/jobs/draw-previews.ts';
import { createSweepPreviews } from '../../workers/jobs/sweep-previews.ts';
import { createLog } from '../../workers/log.ts';
import type { CaseToRead } from '../../workers/queues.ts';
import type { Problem } from '../../workflows/contract/http.ts';
import type { DocumentText } from '../../workflows/contract/http-documents.ts';
import { until } from '../support/house.ts';
import { officeThat } from '../support/office.ts';
import { letterOf } from '../support/paper.ts';
import { attachment, call, file, freeApplication, type Person, signedIn, upload } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';

const here = { community: 'vardashen' };
let house: House;
let workshop: { close(): Promise<void> };
let clerk: Person;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamaynq-previews-'));
  // Draws whatever it is given but for a spreadsheet, which it fails at.
  const draws =
    'mkdir "$out" && ! grep -q xl/workbook "$file" && echo "%PDF of $(wc -c < "$file")" > "$out/document.pdf"';
  house = await openHouse('previews', { OFFICE_PROGRAM: await officeThat(folder, draws) });
  workshop = await openWorkshop(house);
  clerk = await signedIn(house, { role: 'clerk' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** Files an application with the file; answers where it lies. */
async function filedWith(content: Buffer, name: string) {
  const { uploadId, secret } = (await upload(house, new Blob([new Uint8Array(content)]), name)).body;
  const papers = [await attachment(house), { uploadId, secret, kind: 'evidence' }];
  const { caseId } = (await file(house, freeApplication(papers))).body;
  return { caseId, id: uploadId, path: `/cases/${caseId}/documents/${uploadId}` };
}
const look = (path: string, person = clerk) => fetch(`${house.url}${path}/preview`, { headers: person.headers });
const drawn = (id: string) =>
  until(() => house.services.models.previews.findOne({ ...here, _id: id }).lean(), 'the drawing');
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];

test('an office file is looked at as the PDF that was drawn of it once, and who looked is noted', async () => {
  const letter = await letterOf('Դիմում');
  const { caseId, id, path } = await filedWith(letter, 'Դիմում.docx');
  expect(await drawn(id)).toMatchObject({ state: 'ready', caseId });
  const response = await look(path);
  const { headers } = response;
  expect([response.status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    'private, no-store',
  ]);
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect(await response.text()).toBe(`%PDF of ${letter.length}\n`);
  const noted = await house.services.models.accessJournal.findOne({ ...here, caseId, action: 'preview' }).lean();
  expect(noted).toMatchObject({ userId: clerk.id, ground: 'task', outcome: 'done' });
});

test('what a page shows by itself is looked at as it is', async () => {
  const picture = await filedWith(png, 'a.png');
  const response = await look(picture.path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(Buffer.from(await response.arrayBuffer()).equals(png)).toBe(true);
  const note = await look((await filedWith(Buffer.from('Բարև'), 'a.txt')).path);
  expect([note.headers.get('content-type'), await note.text()]).toEqual(['text/plain; charset=utf-8', 'Բարև']);
});

test('where nothing can be drawn, that is said, and the words are there', async () => {
  const { models, files } = house.services;
  const { caseId, id, path } = await filedWith(await letterOf('Աղբահանություն'), 'a.docx');
  await drawn(id);
  const draw = (job: CaseToRead) =>
    createDrawPreviews({ models, files, scans: false, office: undefined, log: createLog('silent') })(job);
  const asked: CaseToRead[] = [];
  const queue = { ask: async (cases: readonly CaseToRead[]) => void asked.push(...cases) };

  await models.previews.deleteOne({ ...here, _id: id });
  expect(await codeOf(await look(path))).toEqual([409, 'preview.pending']);
  await draw({ ...here, caseId, seq: 1 });
  expect(await codeOf(await look(path))).toEqual([409, 'preview.unavailable']);
  await createSweepPreviews(models, queue, false)();
  expect(asked).toEqual([]);
  await createSweepPreviews(models, queue, true)();
  expect(asked).toEqual([{ ...here, caseId, seq: 0 }]);

  await models.previews.updateOne({ ...here, _id: id }, { $set: { state: 'failed' } });
  expect(await codeOf(await look(path))).toEqual([409, 'preview.failed']);
  await until(() => models.documentTexts.exists({ ...here, _id: id }), 'the reader');
  const words = await call<DocumentText>(house, 'GET', `${path}/text`, { headers: clerk.headers });
  expect(words.body).toEqual({ state: 'read', text: 'Աղբահանություն', source: 'characters' });
});

test('nobody looks at what they may not read', async () => {
  const { path } = await filedWith(png, 'a.png');
  const stranger = await signedIn(house, { role: 'specialist', department: 'finance' });
  const abroad = await signedIn(house, { role: 'clerk', community: 'aygedzor' });
  for (const person of [stranger, abroad]) {
    expect(await codeOf(await look(path, person))).toEqual([404, 'case.unknown']);
    expect((await call(house, 'GET', `${path}/text`, { headers: person.headers })).status).toBe(404);
  }
  expect((await fetch(`${house.url}${path}/preview`)).status).toBe(401);
});

test('what was drawn goes with what it was drawn of', async () => {
  const { caseId, id, path } = await filedWith(await letterOf('Դիմում'), 'a.docx');
  const { fileId } = await drawn(id);
  expect(await house.services.files.find({ _id: fileId ?? undefined }).hasNext()).toBe(true);
  await eraseContent(house.services, { ...here, caseId });
  expect(await house.services.models.previews.countDocuments({ ...here, caseId })).toBe(0);
  expect(await house.services.files.find({ _id: fileId ?? undefined }).hasNext()).toBe(false);
  expect((await look(path)).status).toBe(404);
});
