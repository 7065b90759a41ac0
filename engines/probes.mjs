import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const everyMs = 50;

/**
 * Asks until the probe says yes. Gives up with the signal.
 * @param {() => Promise<boolean>} probe
 * @param {AbortSignal} signal
 */
export async function until(probe, signal) {
  while (!(await probe())) {
    signal.throwIfAborted();
    await pause(everyMs, undefined, { signal });
  }
}

/** @param {string} url */
export async function answersHttp(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Connects, says `greeting` and looks at the first bytes that come back. Without a greeting the connection is enough.
 * @param {{ host: string, port: number }} address
 * @param {Uint8Array | string} [greeting]
 * @param {(answer: Buffer) => boolean} [accepts]
 * @returns {Promise<boolean>}
 */
export function answersTcp(address, greeting, accepts = () => true) {
  return new Promise((resolve) => {
    const socket = connect(address);
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => (greeting === undefined ? settle(true) : socket.write(greeting)));
    socket.once('data', (answer) => settle(accepts(answer)));
  });
}
