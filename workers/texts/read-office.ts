import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';

/** Where each kind of office file keeps its words. */
const partOf: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word/document.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xl/sharedStrings.xml',
  'application/vnd.oasis.opendocument.text': 'content.xml',
};
export const isOffice = (mediaType: string): boolean => mediaType in partOf;

const mostBytes = 16 * 1024 * 1024;
const openZip = promisify(
  open as (path: string, options: object, done: (error: Error | null, zip: ZipFile) => void) => void,
);

/** The words of an office file, or nothing where it has none. Throws for one that is broken or swells beyond measure. */
export async function readOffice(file: string, mediaType: string): Promise<string> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false });
  try {
    const entry = await findEntry(zip, partOf[mediaType] ?? '');
    return entry ? wordsOf(await contentOf(zip, entry)) : '';
  } finally {
    zip.close();
  }
}

function findEntry(zip: ZipFile, name: string): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => (entry.fileName === name ? resolve(entry) : zip.readEntry()));
    zip.once('end', () => resolve(undefined));
    zip.once('error', reject);
    zip.readEntry();
  });
}

/** yauzl ends a stream that gives more than its entry says; what it says is bounded here. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > mostBytes) throw new Error('too much text');
  const stream = await promisify(
    zip.openReadStream.bind(zip) as (
      one: Entry,
      done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
    ) => void,
  )(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Paragraphs, cells, tabs and line breaks part words; every other mark may stand within one. */
const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|text:p|text:h|si)>|<(?:w:tab|w:br|text:tab|text:s|text:line-break)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, code: string) =>
      character(Number.parseInt(code, hex ? 16 : 10)),
    );

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
