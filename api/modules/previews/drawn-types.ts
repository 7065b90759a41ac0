import { documentTypeOf } from '../uploads/media-type.ts';

/** Shown by a browser as they are: pictures, text and, by our own reader, PDF. */
const shown: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain']);
export const isShown = (mediaType: string): boolean => shown.has(mediaType);

/** Shown only as the PDF that an office program draws of them. */
export const isDrawn = (mediaType: string): boolean =>
  documentTypeOf(mediaType) === 'office' || mediaType === 'image/tiff';
