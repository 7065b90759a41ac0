import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { runBounded } from './run-bounded.ts';

/** Recognises what is written in pictures, offline. */
export interface Recognition {
  /** Codes of tesseract, as far as they are installed. */
  readonly languages: readonly string[];
  picture(file: string): Promise<string>;
  /** Draws its pages one after the other into `folder`; absent where nothing draws them. */
  readonly pdf?: (file: string, pages: number, folder: string) => Promise<string>;
}

/** A scan of more pages is known by its first ones. */
const mostPages = 50;
/** An A4 page at 300 dots an inch; larger sheets are drawn no larger. */
const longestSide = 3508;
const perPicture = { seconds: 120, megabytes: 2048 } as const;
const perDrawing = { seconds: 60, megabytes: 2048 } as const;

/** What this machine can recognise of the languages that are wanted (`hye+eng+rus`); nothing without tesseract. */
export async function findRecognition(wanted: string): Promise<Recognition | undefined> {
  const installed = await tried('tesseract', '--list-langs');
  const known = new Set(installed?.split('\n').map((line) => line.trim()));
  const languages = wanted.split('+').filter((language) => known.has(language));
  if (languages.length === 0) return undefined;
  const picture = (file: string) =>
    runBounded('tesseract', [file, 'stdout', '-l', languages.join('+'), '--psm', '3'], perPicture);
  if ((await tried('pdftoppm', '-v')) === undefined) return { languages, picture };

  async function pdf(file: string, pages: number, folder: string): Promise<string> {
    const page = join(folder, 'page');
    const texts: string[] = [];
    for (let n = 1; n <= Math.min(pages, mostPages); n++) {
      const only = ['-f', `${n}`, '-l', `${n}`, '-singlefile'];
      await runBounded('pdftoppm', ['-gray', '-png', '-scale-to', `${longestSide}`, ...only, file, page], perDrawing);
      texts.push(await picture(`${page}.png`));
      await rm(`${page}.png`);
    }
    return texts.join('\n');
  }
  return { languages, picture, pdf };
}

const tried = (program: string, question: string): Promise<string | undefined> =>
  runBounded(program, [question], { seconds: 10 }).catch(() => undefined);

/** Operators are told once what is missing; scans wait for it. */
export function tellOfRecognition(log: Log, wanted: string, found: Recognition | undefined): void {
  const languages = found?.languages ?? [];
  const missing = wanted.split('+').filter((language) => !languages.includes(language));
  if (missing.length > 0) log.warn({ missing }, 'scans are not read in these languages: tesseract has no data of them');
  if (found && !found.pdf) log.warn('scans in PDF are not read: there is no pdftoppm');
}
