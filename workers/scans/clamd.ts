import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A virus by its name, or nothing; `unscannable`: clamd will not look at this file, as at one above its limits, or broke off over it. */
export type Verdict =
  | { readonly scan: 'clean' | 'unscannable' }
  | { readonly scan: 'quarantined'; readonly finding: string };

/** clamd is not there. */
export class ScannerAway extends Error {}

/** Looking into a large archive takes its time; a scanner that is silent for longer is taken for lost. */
const patience = 180_000;
/** What one piece of the stream may hold at most. */
const pieceBytes = 64 * 1024;

/** Sends a file to clamd (`host:port`, or the path of its socket), as its INSTREAM command wants it. */
export async function scanWith(address: string, file: AsyncIterable<Buffer>): Promise<Verdict> {
  const socket = open(address);
  let isThere = false;
  socket.once('connect', () => {
    isThere = true;
  });
  const answer = answerOf(socket);
  try {
    await write(socket, Buffer.from('zINSTREAM\0'));
    for await (const part of file) {
      if (!socket.writable) break;
      for (let at = 0; at < part.length; at += pieceBytes)
        await write(socket, framed(part.subarray(at, at + pieceBytes)));
    }
    await write(socket, framed(Buffer.alloc(0)));
    const said = await answer;
    if (!isThere) throw new ScannerAway();
    return verdictOf(said);
  } finally {
    socket.destroy();
  }
}

function open(address: string): Socket {
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  const socket = host && port ? connect(Number(port), host.replace(/^\[(.*)\]$/, '$1')) : connect(address);
  return socket.setTimeout(patience, () => socket.destroy(new Error('silent')));
}

/** What was said until the other end closed, however it did: a file above its limit is answered before it has come whole. */
async function answerOf(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of socket) parts.push(part as Buffer);
  } catch {
    // Broken off: what was said before counts.
  }
  return Buffer.concat(parts).toString('utf8').replace(/\0.*$/s, '').trim();
}

/** Waits until there is room for more, or nobody there to take it. */
async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (!socket.writable || socket.write(bytes)) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(socket, 'drain', { signal }), once(socket, 'close', { signal })]).catch(() => undefined);
  waiting.abort();
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
  return { scan: 'unscannable' };
}
