import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';

export interface Bounds {
  readonly seconds: number;
  /** Address space of the program; without a number it bounds itself. */
  readonly megabytes?: number;
  readonly outputBytes?: number;
}

/** A program that failed, took too long or wanted too much. `code` is its exit code, if it came to one. */
export class ProgramFailed extends Error {
  readonly code: number | null;
  constructor(program: string, code: number | null) {
    super(`${program} ended with ${code ?? 'a signal'}`);
    this.code = code;
  }
}

const usualOutput = 4 * 1024 * 1024;
/** Behind everything that somebody waits for. */
const lowPriority = 15;
/** Recognition would else take every core there is. */
const oneCore = { OMP_THREAD_LIMIT: '1' };

/** Runs a program on somebody's file and gives back what it prints: one core, low priority, ended when it exceeds its bounds. */
export async function runBounded(program: string, args: readonly string[], bounds: Bounds): Promise<string> {
  const { seconds, megabytes, outputBytes = usualOutput } = bounds;
  const limited = megabytes
    ? { command: '/bin/sh', args: ['-c', `ulimit -v ${megabytes * 1024} && exec "$@"`, 'sh', program, ...args] }
    : { command: program, args };
  const child = spawn(limited.command, limited.args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...oneCore },
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > outputBytes) child.kill('SIGKILL');
    else chunks.push(chunk);
  });
  if (child.pid) setPriority(child.pid, lowPriority);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new ProgramFailed(program, code);
  return Buffer.concat(chunks).toString('utf8');
}
