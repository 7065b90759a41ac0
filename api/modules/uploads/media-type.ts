import { fileTypeFromBuffer } from 'file-type';
import type { DocumentType } from '../../../workflows/domain/form.ts';
import { ApiError } from '../../problems/api-error.ts';

/** Enough of a file to tell what it is: an office document shows only behind its first parts. */
export const headBytes = 64 * 1024;

const officeOf = (format: string): string => `application/vnd.openxmlformats-officedocument.${format}`;
const openOf = (format: string): string => `application/vnd.oasis.opendocument.${format}`;

/** What is taken at all, and as what a kind of document may ask for it. */
const allowed: ReadonlyMap<string, DocumentType> = new Map([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'image'],
  ['image/png', 'image'],
  ['image/tiff', 'image'],
  ['image/webp', 'image'],
  [officeOf('wordprocessingml.document'), 'office'],
  [officeOf('spreadsheetml.sheet'), 'office'],
  [officeOf('presentationml.presentation'), 'office'],
  [openOf('text'), 'office'],
  [openOf('spreadsheet'), 'office'],
  [openOf('presentation'), 'office'],
  ['text/plain', 'text'],
]);

/** For people: how files of a type are called. */
export const formatsOf: Readonly<Record<DocumentType, string>> = {
  pdf: 'PDF',
  image: 'JPEG, PNG, TIFF, WebP',
  office: 'DOCX, XLSX, PPTX, ODT, ODS, ODP',
  text: 'TXT',
};

export const documentTypeOf = (mediaType: string): DocumentType | undefined => allowed.get(mediaType);

/** A locked office file is wrapped in a container of another kind. */
const wrapped = 'application/x-cfb';
const officeName = /\.(docx|xlsx|pptx)$/i;

/** Its directory, by which cameras' own formats are told from it, may stand at the end, where nobody has looked yet. */
const isTiff = (head: Buffer): boolean => ['II*\0', 'MM\0*'].includes(head.toString('latin1', 0, 4));

/** The media type that a file's own bytes show, if it is one we take; what its name or its sender says of it counts nothing. */
export async function mediaTypeOf(head: Buffer, name: string): Promise<string> {
  const type = await fileTypeFromBuffer(head);
  if (type?.mime === wrapped && officeName.test(name)) throw new ApiError('upload.encrypted');
  const mediaType =
    type?.mime ?? (isTiff(head) ? 'image/tiff' : name.toLowerCase().endsWith('.txt') ? 'text/plain' : '');
  if (!allowed.has(mediaType)) throw new ApiError('upload.media-type');
  return mediaType;
}
