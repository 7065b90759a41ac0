import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { PageError } from '../page/page-error.ts';

export interface FilePart {
  /** Name of the form's field. */
  field: string;
  name: string;
  mediaType: string;
  content: Readable;
}

/** Names to all values sent under them, in order. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** A form has some dozen fields; a long text is limited by the service to far less than this. */
const limits = { fields: 400, fieldSize: 100_000, files: 20, parts: 420 };

/**
 * Reads an urlencoded or multipart form. Files are handed to `onFile` one after the other while they come in;
 * each must be read to its end. Fields that the browser sent before a file are in `fields` by then.
 */
export async function readForm(req: Request, onFile: (file: FilePart) => Promise<void>): Promise<FormFields> {
  const fields = new Map<string, string[]>();
  const pending: Promise<void>[] = [];
  const parser = parserFor(req);
  let oversize = false;
  parser.on('field', (name, value, info) => {
    oversize ||= info.valueTruncated;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  });
  parser.on('fieldsLimit', () => (oversize = true));
  parser.on('filesLimit', () => (oversize = true));
  parser.on('file', (field, content, info) => {
    // A file field left empty comes as a part without a name.
    if (!info.filename) return content.resume();
    const part = { field, name: info.filename, mediaType: info.mimeType, content };
    pending.push(onFile(part).catch((error: Error) => void parser.destroy(error)));
  });
  await pipeline(req, parser);
  await Promise.all(pending);
  if (oversize) throw new PageError(413);
  return fields;
}

function parserFor(req: Request): ReturnType<typeof busboy> {
  try {
    return busboy({ headers: req.headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw new PageError(400);
  }
}

export const first = (fields: FormFields, name: string): string => fields.get(name)?.[0] ?? '';
