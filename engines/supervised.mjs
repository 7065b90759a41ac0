import { signalGroup } from './ending.mjs';
import { identify } from './process-identity.mjs';
import { logTail, rotateLog, spawnProgram } from './program.mjs';

/**
 * @typedef {import('./program.mjs').Program} Program
 * @typedef {import('./process-identity.mjs').Identity} Identity
 * @typedef {{ changed(): void, report(line: string): void }} Listener
 * @typedef {{ firstMs: number, mostMs: number, settledMs: number }} BackOff
 */

/** A killed part is back at once; one that cannot start is tried less and less often. Ten seconds of life count as a good start. */
export const backOff = { firstMs: 250, mostMs: 15_000, settledMs: 10_000 };
const readyWithinMs = 120_000;
const graceMs = 10_000;

/**
 * Runs a program and starts it again whenever it ends, until it is retired. A program that ends before it was ready for the first time is
 * not tried again: `ready` rejects with the end of its log.
 * @param {Program} program
 * @param {Listener} listener
 * @param {BackOff} pace
 */
export function supervise(program, listener, pace = backOff) {
  /** @type {{ identity: Identity, exited: Promise<string> } | null} */
  let life = null;
  /** @type {NodeJS.Timeout | undefined} */
  let rebirth;
  let stopping = false;
  let failures = 0;

  const launch = () => {
    const child = spawnProgram(program);
    const bornAt = Date.now();
    const exited = /** @type {Promise<string>} */ (
      new Promise((resolve) => {
        child.once('error', (error) => resolve(error.message));
        child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      })
    );
    const pid = child.pid;
    if (pid !== undefined) {
      life = { identity: identify(pid) ?? { pid, born: '' }, exited };
      listener.changed();
    }
    return exited.then((how) => {
      if (pid !== undefined) signalGroup(pid, 'SIGKILL');
      life = null;
      listener.changed();
      failures = Date.now() - bornAt >= pace.settledMs ? 0 : failures + 1;
      return how;
    });
  };

  /** @param {string} how */
  const again = (how) => {
    if (stopping) return;
    const delay = Math.min(pace.firstMs * 2 ** failures, pace.mostMs);
    listener.report(`${program.name} ended (${how}); starting it again in ${delay / 1000} s`);
    rebirth = setTimeout(() => {
      const ended = launch();
      served(ended).then(
        () => listener.report(`${program.name} is back`),
        () => {},
      );
      ended.then(again);
    }, delay);
  };

  /** @param {Promise<string>} ended */
  const served = async (ended) => {
    const giveUp = new AbortController();
    const tooLate = setTimeout(
      () => giveUp.abort(new Error(`not ready after ${readyWithinMs / 1000} s`)),
      readyWithinMs,
    );
    const died = ended.then((how) => {
      throw new Error(how);
    });
    try {
      await Promise.race([program.ready(giveUp.signal), died]);
    } catch (error) {
      throw new Error(`${program.name}: ${/** @type {Error} */ (error).message}\n${logTail(program.logFile)}`, {
        cause: error,
      });
    } finally {
      clearTimeout(tooLate);
      giveUp.abort();
    }
  };

  rotateLog(program.logFile);
  const firstEnd = launch();
  const ready = served(firstEnd).then(() => {
    firstEnd.then(again);
  });

  return {
    name: program.name,
    ready,
    identity: () => life?.identity ?? null,
    /** From now on it may die for good. */
    retire() {
      stopping = true;
      clearTimeout(rebirth);
    },
    async stop() {
      if (life === null) return;
      const { identity, exited } = life;
      signalGroup(identity.pid, 'SIGTERM');
      const force = setTimeout(() => signalGroup(identity.pid, 'SIGKILL'), program.graceMs ?? graceMs);
      await exited;
      clearTimeout(force);
    },
  };
}
