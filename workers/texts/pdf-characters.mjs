import { readFile } from 'node:fs/promises';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Prints the characters of a PDF as JSON, in a process of its own: what a file does to the reader ends with it. */
const [file = '', mostPages = '0'] = process.argv.slice(2);
const data = new Uint8Array(await readFile(file));
const pdf = await getDocument({
  data,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: VerbosityLevel.ERRORS,
}).promise;
const pages = [];
for (let n = 1; n <= Math.min(pdf.numPages, Number(mostPages)); n++) {
  const { items } = await (await pdf.getPage(n)).getTextContent();
  pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
}
process.stdout.write(JSON.stringify(pages));
