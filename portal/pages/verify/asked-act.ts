import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Request } from 'express';
import type { AskedAct } from '../../client/api-client.ts';
import { first, readForm } from '../../form/read-form.ts';
import { PageError } from '../../page/page-error.ts';
import { typedCode } from '../track/typed-code.ts';

/** Far more than any act weighs. */
const mostBytes = 20 * 1024 * 1024;

/** Reads what was typed, or chosen; a file is hashed while it comes in and kept nowhere. */
export async function askedAct(req: Request): Promise<AskedAct | null> {
  let uploaded: { sha256: string; size: number } | undefined;
  const fields = await readForm(req, async ({ content }) => {
    uploaded = await digestOf(content);
  });
  if (uploaded && uploaded.size > mostBytes) throw new PageError(413);
  const sha256 = uploaded?.sha256 ?? first(fields, 'sha256');
  if (/^[0-9a-f]{64}$/.test(sha256)) return { sha256 };
  // It travels in a header, where a letter of another script has no place; it is part of no code anyway.
  const code = typedCode(first(fields, 'code')).replace(/[^!-~]/g, '?');
  return code ? { code } : null;
}

/** Reads to the end even what is too large, so that the browser gets to read the answer. */
async function digestOf(content: Readable): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) hash.update(chunk);
  }
  return { sha256: hash.digest('hex'), size };
}
