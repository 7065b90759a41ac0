import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256(salt ‖ RFC 8785 canonical content), hex: erasing content and salt leaves a proof that tells nothing. */
export const contentHash = (saltHex: string, content: unknown): string =>
  bytesToHex(sha256(concatBytes(hexToBytes(saltHex), utf8ToBytes(canonicalJson(content)))));

/** The id of the case that a filing makes: the same key in the same community is always the same case. 32 hex digits. */
export const caseIdOf = (community: string, idempotencyKey: string): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(['case', community, idempotencyKey])))).slice(0, 32);
