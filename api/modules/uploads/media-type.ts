import { fileTypeFromBuffer } from 'file-type';

/** Enough of a file to tell what it is: an office document shows only behind its first parts. */
export const headBytes = 64 * 1024;

const allowed = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
]);

/** The media type that a file's own bytes show, if it is one we take; what its name or its sender says of it counts nothing. */
export async function mediaTypeOf(head: Buffer, name: string): Promise<string | undefined> {
  const type = await fileTypeFromBuffer(head);
  if (type) return allowed.has(type.mime) ? type.mime : undefined;
  return name.toLowerCase().endsWith('.txt') ? 'text/plain' : undefined;
}
