import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A virus by its name, or nothing; `unscannable`: clamd will not look at this file, as at one above its limits. */
export type Verdict =
  | { readonly scan: 'clean' | 'unscannable' }
  | { readonly scan: 'quarantined'; readonly finding: string };

/** clamd is not there, or broke off: a later try may go better. */
export class ScannerAway extends Error {}

/** Looking into a large archive takes its time; a scanner that is silent for longer is taken for lost. */
const patience = 180_000;
/** What one piece of the stream may hold at most. */
const pieceBytes = 64 * 1024;

/** Sends a file to clamd (`host:port`, or the path of its socket), as its INSTREAM command wants it. */
export async function scanWith(address: string, file: AsyncIterable<Buffer>): Promise<Verdict> {
  const socket = open(address);
  const answer = answerOf(socket);
  answer.catch(() => undefined);
  try {
    await write(socket, Buffer.from('zINSTREAM\0'));
    for await (const part of file)
      for (let at = 0; at < part.length && socket.writable; at += pieceBytes)
        await write(socket, framed(part.subarray(at, at + pieceBytes)));
    await write(socket, framed(Buffer.alloc(0)));
    return verdictOf(await answer);
  } finally {
    socket.destroy();
  }
}

function open(address: string): Socket {
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  const socket = host && port ? connect(Number(port), host.replace(/^\[(.*)\]$/, '$1')) : connect(address);
  return socket.setTimeout(patience, () => socket.destroy(new Error('silent')));
}

/** Whole when the other end has closed; a reply that came before our end was sent counts, as `size limit exceeded` does. */
async function answerOf(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of socket) parts.push(part as Buffer);
  } catch (error) {
    if (parts.length === 0) throw new ScannerAway((error as Error).message);
  }
  return Buffer.concat(parts).toString('utf8').replace(/\0.*$/s, '').trim();
}

/** One that was refused has been answered: what was said is what counts. */
async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (!socket.writable || socket.write(bytes)) return;
  await once(socket, 'drain', { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
}

function framed(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return Buffer.concat([length, piece]);
}

function verdictOf(answer: string): Verdict {
  const [, finding] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
  if (finding) return { scan: 'quarantined', finding };
  if (answer === 'stream: OK') return { scan: 'clean' };
  if (answer.endsWith('ERROR')) return { scan: 'unscannable' };
  throw new ScannerAway('no answer');
}
