import type { Seal } from './seal.ts';
import { signDetached } from './sign-detached.ts';
import { emptyRange, roomBytes } from './signature-field.ts';

/** Puts the seal into the room that was left for it. It covers every byte of the file but its own. */
export async function sealPdf(drawn: Uint8Array, seal: Seal): Promise<Buffer> {
  const bytes = Buffer.from(drawn);
  const range = bytes.indexOf(emptyRange);
  const start = bytes.indexOf('/Contents <', range) + '/Contents '.length;
  const end = start + 2 * roomBytes + 2;
  if (range < 0 || bytes[end - 1] !== '>'.charCodeAt(0)) throw new Error('the paper has no room for a seal');
  const filled = `/ByteRange [0 ${start} ${end} ${bytes.length - end}]`;
  bytes.write(filled.padEnd(emptyRange.length), range, 'latin1');
  const covered = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  const signature = Buffer.from(await signDetached(covered, seal)).toString('hex');
  if (signature.length > 2 * roomBytes) throw new Error('the seal is larger than its room: its chain is too long');
  bytes.write(signature, start + 1, 'latin1');
  return bytes;
}
