import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice, type OfficeProgram } from '../../workers/previews/office.ts';
import { zip } from '../api/support/zip.ts';
import { textOf } from '../support/pdf-text.ts';

/** LibreOffice itself, on files as people send them. */
let folder: string;
let office: OfficeProgram;
beforeAll(async () => {
  const found = await findOffice('soffice');
  if (!found) throw new Error('LibreOffice is needed: `soffice` does not start');
  office = found;
}, 60_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamaynq-libreoffice-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function drawn(bytes: Buffer): Promise<string> {
  const file = join(folder, 'document');
  await writeFile(file, bytes);
  return textOf(await readFile(await office.draw(file, folder)));
}

const content = 'application/vnd.openxmlformats-officedocument';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packed = (files: Record<string, string>): Buffer =>
  zip(Object.entries(files).map(([name, xml]) => ({ name, data: Buffer.from(`<?xml version="1.0"?>${xml}`) })));
const typesOf = (parts: Record<string, string>): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${Object.entries(parts).map(([name, type]) => `<Override PartName="/${name}" ContentType="${content}.${type}+xml"/>`)}</Types>`;
const relations = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;

const letter = (words: string): Buffer =>
  packed({
    '[Content_Types].xml': typesOf({ 'word/document.xml': 'wordprocessingml.document.main' }),
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
  });

const opened = 'urn:oasis:names:tc:opendocument:xmlns:';
const openType = 'application/vnd.oasis.opendocument.text';
/** An open document with a picture that is elsewhere. */
const pointer = (words: string, target: string): Buffer =>
  zip([
    { name: 'mimetype', data: Buffer.from(openType) },
    {
      name: 'META-INF/manifest.xml',
      data: Buffer.from(`<manifest:manifest xmlns:manifest="${opened}manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${openType}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`),
    },
    {
      name: 'content.xml',
      data: Buffer.from(`<office:document-content xmlns:office="${opened}office:1.0" xmlns:text="${opened}text:1.0"
xmlns:draw="${opened}drawing:1.0" xmlns:svg="${opened}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">
<office:body><office:text><text:p><draw:frame svg:width="3cm" svg:height="3cm" text:anchor-type="as-char">
<draw:image xlink:href="${target}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>${words}</text:p>
</office:text></office:body></office:document-content>`),
    },
  ]);

test('a letter is drawn with its words, in Armenian too', async () => {
  expect(await drawn(letter('Խնդրում եմ վերանորոգել փողոցը'))).toContain('Խնդրում եմ վերանորոգել փողոցը');
}, 60_000);

test('a workbook is drawn with what its cells hold', async () => {
  const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const book = packed({
    '[Content_Types].xml': typesOf({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
    }),
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(relation('r1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="${relationships}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ծախսեր</t></is></c><c r="B1"><v>125000</v></c></row></sheetData></worksheet>`,
  });
  const words = await drawn(book);
  for (const cell of ['Ծախսեր', '125000']) expect(words).toContain(cell);
}, 60_000);

test('nothing that a file points to is fetched', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const target = `http://127.0.0.1:${port}/who-reads-this.png`;
  expect(await drawn(pointer('Կարդացեք', target))).toContain('Կարդացեք');
  server.close();
  expect(asked).toEqual([]);
}, 60_000);

test('what only looks like an office file is not drawn, and neither is one that is cut off', async () => {
  await expect(drawn(letter('Կտրված').subarray(0, 300))).rejects.toThrow();
}, 60_000);
