import { fileURLToPath } from 'node:url';
import { runBounded } from './run-bounded.ts';

const reader = fileURLToPath(new URL('pdf-characters.mjs', import.meta.url));
/** What a document says behind them is not found. */
const mostPages = 200;

/** The characters of each page; a scan has none. Throws for a PDF that is broken or locked. */
export async function readPdf(file: string): Promise<string[]> {
  const args = ['--max-old-space-size=512', reader, file, String(mostPages)];
  return JSON.parse(await runBounded(process.execPath, args, { seconds: 60 }));
}
