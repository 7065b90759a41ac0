import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Something the house runs: an engine or a part of the product.
 * `ready` resolves when it serves; it is asked again after each restart and has to give up when the signal aborts.
 * @typedef {object} Program
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string | undefined>} [env] the whole environment; the launcher's own when absent
 * @property {string} [cwd]
 * @property {string} logFile
 * @property {(signal: AbortSignal) => Promise<void>} ready
 * @property {number} [graceMs] from SIGTERM to SIGKILL
 */

/**
 * In a process group of its own: a Ctrl-C in the terminal reaches the launcher alone, which then ends all in order.
 * The log is handed over as a file, so that nothing depends on the launcher reading it.
 * @param {Program} program
 */
export function spawnProgram({ command, args, env, cwd, logFile }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(command, args, {
      cwd,
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      detached: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** @param {string} logFile */
export function rotateLog(logFile) {
  try {
    renameSync(logFile, `${logFile}.1`);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}

/** @param {string} logFile */
export const logTail = (logFile) => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
