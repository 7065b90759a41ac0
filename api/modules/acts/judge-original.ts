import { createHash } from 'node:crypto';
import type { SignedWay } from '../../../workflows/contract/http-acts.ts';
import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import type { Authorities } from '../../seal/authorities.ts';
import { readSignatures } from '../../seal/read-signatures.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import type { StoredAct } from './acts.model.ts';

export interface Judged {
  readonly way: SignedWay;
  /** As the certificates name them. */
  readonly signers: string[];
  /** Whether trusted authorities vouch for all of them; false where nobody has said whom to trust. */
  readonly areVouchedFor: boolean;
  /** Whether it begins with the very bytes that were issued, so that it says what they say. */
  readonly isIssuedFile: boolean;
}
/** What scanners and signing programs make. */
const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'];

/**
 * Looks at what an official says is the signed original of an act. A file without a signature of its own is a scan of the paper,
 * for a person to compare; a signature must be intact, cover the file to its end and, where authorities are named, be made with
 * a certificate of theirs that they have not revoked.
 */
export async function judgeOriginal(
  bytes: Buffer,
  { mediaType, sha256 }: Pick<StoredDocument, 'mediaType' | 'sha256'>,
  act: Pick<StoredAct, 'sha256' | 'size'>,
  authorities: Authorities | undefined,
): Promise<Judged | Refusal> {
  if (!mediaTypes.includes(mediaType)) return { code: 'original.type' };
  if (sha256 === act.sha256) return { code: 'original.unsigned' };
  const isIssuedFile = hashOf(bytes.subarray(0, act.size)) === act.sha256;
  const all = mediaType === 'application/pdf' ? await readSignatures(bytes, authorities) : [];
  const own = all.filter(({ end }) => !isIssuedFile || end > act.size);
  const last = own.at(-1);
  if (!last) {
    if (isIssuedFile) return { code: 'original.unsigned' };
    return { way: 'by-hand', signers: [], areVouchedFor: false, isIssuedFile };
  }
  if (own.some(({ isIntact }) => !isIntact)) return { code: 'original.broken' };
  if (last.end !== bytes.length) return { code: 'original.changed' };
  const signers = own.map(({ signer }) => signer);
  for (const bad of ['untrusted', 'revoked'] as const) {
    const names = own.flatMap(({ signer, standing }) => (standing === bad ? [signer] : []));
    if (names.length > 0) return { code: `original.${bad}`, params: { names: names.join(', ') } };
  }
  return { way: 'electronic', signers, areVouchedFor: authorities !== undefined, isIssuedFile };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
