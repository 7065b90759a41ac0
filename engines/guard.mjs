import { spawn } from 'node:child_process';
import { inRoot } from './root.mjs';

/**
 * Starts the guardian, which ends what we started should we be killed. It lives in a group of its own and never keeps us alive.
 * @param {string} dataDir
 */
export function guard(dataDir) {
  const guardian = spawn(process.execPath, [inRoot('engines', 'guardian.mjs'), dataDir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.unref();
  /** @type {import('node:net').Socket} */ (guardian.stdin).unref();
}
