import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').Identity} Identity */

/**
 * A signal to a whole process group; one that has gone already is no error.
 * @param {number} leader
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * Ends processes that lead their own group: politely, and by force after the grace. Not our children, so we can only look.
 * @param {Identity[]} processes
 * @param {number} graceMs
 */
export async function endStrangers(processes, graceMs) {
  for (const one of processes.filter(isAlive)) signalGroup(one.pid, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (processes.some(isAlive) && Date.now() < deadline) await pause(50);
  for (const one of processes.filter(isAlive)) signalGroup(one.pid, 'SIGKILL');
  while (processes.some(isAlive)) await pause(20);
}
