import type { StoredDocumentText } from '../../api/modules/document-texts/document-texts.model.ts';
import { isOffice, readOffice } from './read-office.ts';
import { readPdf } from './read-pdf.ts';
import type { Recognition } from './recognition.ts';

export type ReadText = Pick<StoredDocumentText, 'text' | 'state' | 'source'>;

const longest = 200_000;
/** A page with fewer letters is taken for a picture: scanners leave a number or a stamp in characters. */
const lettersOfPage = 25;

/** Reads a file of the given kind; `folder` is for what has to be drawn on the way. Never throws for the file's own faults. */
export async function readText(
  file: string,
  mediaType: string,
  folder: string,
  recognition: Recognition | undefined,
  readPlain: () => Promise<string>,
): Promise<ReadText> {
  try {
    if (mediaType === 'text/plain') return fromCharacters(await readPlain());
    if (isOffice(mediaType)) return fromCharacters(await readOffice(file, mediaType));
    if (mediaType.startsWith('image/')) return recognition ? fromPicture(await recognition.picture(file)) : waiting;
    if (mediaType !== 'application/pdf') return { text: '', state: 'empty' };
    const pages = await readPdf(file);
    const isScan = lettersIn(pages.join('')) < lettersOfPage * pages.length;
    if (!isScan) return fromCharacters(pages.join('\n'));
    return recognition?.pdf ? fromPicture(await recognition.pdf(file, pages.length, folder)) : waiting;
  } catch {
    return { text: '', state: 'unreadable' };
  }
}

const waiting: ReadText = { text: '', state: 'waiting' };

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const fromCharacters = (text: string): ReadText => ({ ...tidied(text), source: 'characters' });
const fromPicture = (text: string): ReadText => ({ ...tidied(text), source: 'picture' });

function tidied(text: string): Pick<ReadText, 'text' | 'state'> {
  const short = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest);
  return { text: short, state: lettersIn(short) > 0 ? 'read' : 'empty' };
}
