import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';

export interface Bounds {
  readonly seconds: number;
  /** Address space of each process; without a number the program bounds itself. */
  readonly megabytes?: number;
  readonly outputBytes?: number;
  /** The largest file that it may write. */
  readonly fileMegabytes?: number;
  readonly env?: Readonly<Record<string, string>>;
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

/**
 * Runs a program on somebody's file and gives back what it prints: one core, low priority, none of our settings; ended with
 * whatever it has started itself when it exceeds its bounds.
 */
export async function runBounded(program: string, args: readonly string[], bounds: Bounds): Promise<string> {
  const { seconds, outputBytes = usualOutput, env } = bounds;
  const limits = limitsOf(bounds);
  const limited = limits
    ? { command: '/bin/sh', args: ['-c', `${limits} && exec "$@"`, 'sh', program, ...args] }
    : { command: program, args };
  const child = spawn(limited.command, limited.args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...oneCore, ...env },
    detached: true,
  });
  const tooLong = setTimeout(() => end(child), seconds * 1000);
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > outputBytes) end(child);
    else chunks.push(chunk);
  });
  if (child.pid) setPriority(child.pid, lowPriority);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearTimeout(tooLong));
  if (code !== 0) throw new ProgramFailed(program, code);
  return Buffer.concat(chunks).toString('utf8');
}

/** `ulimit` counts memory in kilobytes and files in halves of one. */
function limitsOf({ megabytes, fileMegabytes }: Bounds): string {
  const memory = megabytes ? [`ulimit -v ${megabytes * 1024}`] : [];
  const files = fileMegabytes ? [`ulimit -f ${fileMegabytes * 2048}`] : [];
  return [...memory, ...files].join(' && ');
}

/** It leads a group of its own: whatever it started ends with it. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
