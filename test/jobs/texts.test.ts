import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createReadDocuments } from '../../workers/jobs/read-documents.ts';
import { createSweepTexts } from '../../workers/jobs/sweep-texts.ts';
import { createLog } from '../../workers/log.ts';
import type { CaseToRead } from '../../workers/queues.ts';
import { findRecognition, type Recognition } from '../../workers/texts/recognition.ts';
import type { SearchHit } from '../../workflows/contract/http-search.ts';
import { attachment, call, file, freeApplication, type Person, signedIn, upload } from '../api/support/callers.ts';
import { type House, openHouse, openWorkshop } from '../api/support/house.ts';
import { until } from '../support/house.ts';
import { letterOf, paper, scan } from '../support/paper.ts';

const here = { community: 'vardashen' };
const words = 'Տեղեկանք ընտանիքի կազմի մասին։ Վարդանյան Գևորգ և Հայկուհի';
let house: House;
let workshop: { close(): Promise<void> };
let clerk: Person;
let folder: string;
let recognition: Recognition | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamaynq-papers-'));
  recognition = await findRecognition('hye+eng+rus');
  house = await openHouse('texts');
  workshop = await openWorkshop(house);
  clerk = await signedIn(house, { role: 'clerk' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

/** Files an application with the file and waits until it has been read. */
async function filedWith(content: Buffer, name: string, type: string) {
  const { uploadId, secret } = (await upload(house, new Blob([new Uint8Array(content)], { type }), name)).body;
  const papers = [await attachment(house), { uploadId, secret, kind: 'evidence' }];
  const { body } = await file(house, freeApplication(papers));
  const { models } = house.services;
  const text = await until(() => models.documentTexts.findOne({ ...here, _id: uploadId }).lean(), 'the reader');
  return { number: body.number, caseId: text.caseId, text };
}

const found = async (q: string): Promise<string[]> => {
  const query = new URLSearchParams({ q, range: '[0,19]' });
  return (await call<SearchHit[]>(house, 'GET', `/search?${query}`, { headers: clerk.headers })).body.map(
    ({ number }) => number,
  );
};
const isFound = (q: string, number: string) => until(async () => (await found(q)).includes(number), q);

/** What a scanner would make of the paper's first page. */
async function pictureOf(pdf: Buffer): Promise<Buffer> {
  const [source, picture] = [join(folder, 'source.pdf'), join(folder, 'picture')];
  await writeFile(source, pdf);
  await promisify(execFile)('pdftoppm', ['-r', '200', '-gray', '-png', '-singlefile', source, picture]);
  return readFile(`${picture}.png`);
}

test('a PDF with characters is found by its words', async () => {
  const { number, text } = await filedWith(await paper([words, 'Էջ երկրորդ՝ Նարեկացի']), 'id.pdf', 'application/pdf');
  expect(text).toMatchObject({ state: 'read', source: 'characters' });
  await isFound('նարեկացի վարդանյան', number);
});

test('a letter from an office program is found by its words', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const { number, text } = await filedWith(await letterOf('Աղբահանություն &amp; ջրամատակարարում'), 'id.docx', type);
  expect(text.text).toBe('Աղբահանություն & ջրամատակարարում');
  await isFound('ջրամատակարար', number);
});

/** Recognition runs behind everything else. */
const patience = 120_000;

describe('a scan', () => {
  test(
    'is recognised and found, with the letter that the model takes for another',
    async () => {
      expect(recognition?.languages).toEqual(['hye', 'eng', 'rus']);
      const { number, text } = await filedWith(await pictureOf(await paper([words])), 'id.png', 'image/png');
      expect(text).toMatchObject({ state: 'read', source: 'picture' });
      await isFound('Գևորգ', number);
    },
    patience,
  );

  test(
    'of several pages is recognised page by page',
    async () => {
      const pictures = [await pictureOf(await paper(['Առաջին էջը'])), await pictureOf(await paper(['Սևանա լիճ']))];
      const { number, text } = await filedWith(await scan(pictures), 'id.pdf', 'application/pdf');
      expect(text).toMatchObject({ state: 'read', source: 'picture' });
      await isFound('Առաջին լիճ', number);
    },
    patience,
  );

  test(
    'waits where nothing recognises it, and is taken up when something does',
    async () => {
      const { models } = house.services;
      const { caseId, text } = await filedWith(await pictureOf(await paper([words])), 'id.png', 'image/png');
      const asked: CaseToRead[] = [];
      const queue = { ask: async (cases: readonly CaseToRead[]) => void asked.push(...cases) };
      const without = {
        models,
        files: house.services.files,
        indexing: queue,
        recognition: undefined,
        scans: false,
        log: createLog('error'),
      };
      await models.documentTexts.deleteOne({ ...here, _id: text._id });
      await createReadDocuments(without)({ ...here, caseId, seq: 1 });
      expect((await models.documentTexts.findOne({ ...here, _id: text._id }).lean())?.state).toBe('waiting');
      asked.length = 0;
      await createSweepTexts(models, queue, false)();
      expect(asked).toEqual([]);
      await createSweepTexts(models, queue, true)();
      expect(asked).toEqual([{ ...here, caseId, seq: 0 }]);
      await createReadDocuments({ ...without, recognition })({ ...here, caseId, seq: 1 });
      expect((await models.documentTexts.findOne({ ...here, _id: text._id }).lean())?.state).toBe('read');
    },
    patience,
  );
});

describe('what cannot be read', () => {
  const odt = 'application/vnd.oasis.opendocument.text';
  test.each([
    ['a PDF behind a password', () => paper([words], { userPassword: 'secret' }), 'application/pdf'],
    ['a broken PDF', async () => Buffer.from('%PDF-1.7\nnothing\n%%EOF\n'), 'application/pdf'],
    ['an office file that is none', async () => Buffer.from('PK not a zip'), odt],
    ['a picture that is none', async () => Buffer.from('\x89PNG nothing'), 'image/png'],
  ])('%s is said to be so, once, and holds nothing up', async (what, make, mediaType) => {
    const { models, files } = house.services;
    const caseId = `unreadable ${what}`;
    const { fileId, size } = await stored(await make());
    const _id = `${fileId}`;
    await models.documents.create({
      ...here,
      _id,
      caseId,
      kind: 'other',
      name: 'x',
      size,
      mediaType,
      sha256: '0',
      fileId,
      addedAt: new Date(),
      by: 'system',
    });
    const asked: CaseToRead[] = [];
    const indexing = { ask: async (cases: readonly CaseToRead[]) => void asked.push(...cases) };
    const read = createReadDocuments({ models, files, indexing, recognition, scans: false, log: createLog('error') });
    await read({ ...here, caseId, seq: 1 });
    expect(await models.documentTexts.findOne({ ...here, _id }).lean()).toMatchObject({
      state: 'unreadable',
      text: '',
    });
    await read({ ...here, caseId, seq: 1 });
    expect(asked).toHaveLength(1);
  });
});

/** As a file lies there that came before files were looked at. */
async function stored(content: Buffer) {
  const target = house.services.files.openUploadStream('x');
  await pipeline(Readable.from([content]), target);
  return { fileId: target.id, size: content.length };
}
