import { createHash } from 'node:crypto';
import type { SignedWay } from '../../../workflows/contract/http-acts.ts';
import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import { readSignatures } from '../../seal/read-signatures.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import type { StoredAct } from './acts.model.ts';

export interface Judged {
  readonly way: SignedWay;
  /** As the certificates name them. */
  readonly signers: string[];
  /** Whether it begins with the very bytes that were issued, so that it says what they say. */
  readonly isIssuedFile: boolean;
}
/** What scanners and signing programs make. */
const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'];

/**
 * Looks at what an official says is the signed original of an act. A file without a signature of its own is a scan of the paper,
 * for a person to compare; with one it must be intact and cover the file to its end.
 */
export async function judgeOriginal(
  bytes: Buffer,
  { mediaType, sha256 }: Pick<StoredDocument, 'mediaType' | 'sha256'>,
  act: Pick<StoredAct, 'sha256' | 'size'>,
): Promise<Judged | Refusal> {
  if (!mediaTypes.includes(mediaType)) return { code: 'original.type' };
  if (sha256 === act.sha256) return { code: 'original.unsigned' };
  const isIssuedFile = hashOf(bytes.subarray(0, act.size)) === act.sha256;
  const all = mediaType === 'application/pdf' ? await readSignatures(bytes) : [];
  const own = all.filter(({ end }) => !isIssuedFile || end > act.size);
  const last = own.at(-1);
  if (!last) return isIssuedFile ? { code: 'original.unsigned' } : { way: 'by-hand', signers: [], isIssuedFile };
  if (own.some(({ isIntact }) => !isIntact)) return { code: 'original.broken' };
  if (last.end !== bytes.length) return { code: 'original.changed' };
  return { way: 'electronic', signers: own.map(({ signer }) => signer), isIssuedFile };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
