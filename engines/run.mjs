import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what `run` still waits for; each such `run` rejects. */
export function endRuns() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end. Rejects with the end of what it said when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, says?: (line: string) => void, tail?: number }} [options] `tail`: lines of its words in the error
 * @returns {Promise<string>} all it said
 */
export function run(command, args, { env = process.env, says = () => {}, tail = 25 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ coloured) => {
        const text = stripVTControlCharacters(coloured);
        output += text;
        const line = text.trim().split('\n').at(-1);
        if (line) says(line);
      });
    }
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      running.delete(child);
      if (code === 0) return resolve(output);
      const lastWords = output.trimEnd().split('\n').slice(-tail).join('\n');
      reject(new Error(`${command} ${args.join(' ')} ended with ${killedBy ?? `code ${code}`}\n${lastWords}`));
    });
  });
}

/** @param {string} command @param {string[]} args */
export const succeeds = (command, args) =>
  run(command, args).then(
    () => true,
    () => false,
  );
