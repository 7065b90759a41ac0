import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';

/** Below the range from which systems take outgoing ports: a client could otherwise sit on an engine's port while the engine restarts. */
const lowest = 20_000;
const highest = 30_000;

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    // Where an address family is missing nobody can sit on its port.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code !== 'EADDRINUSE' && code !== 'EACCES'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** @returns {Promise<number>} */
export async function freePort() {
  const port = randomInt(lowest, highest);
  return (await isFree(port)) ? port : freePort();
}

/**
 * The same port for the same name at every start, as long as nobody else has taken it.
 * @template {string} Name
 * @param {string} dataDir
 * @param {readonly Name[]} names
 * @returns {Promise<Record<Name, number>>}
 */
export async function rememberedPorts(dataDir, names) {
  const path = join(dataDir, 'ports.json');
  /** @type {Record<string, number>} */
  const ports = readJson(path, {});
  for (const name of names) {
    const known = ports[name];
    if (known === undefined || !(await isFree(known))) ports[name] = await freePort();
  }
  writeJson(path, ports);
  return ports;
}

/**
 * Throws in words when somebody else listens on the port, on any of the machine's addresses.
 * @param {string} variable
 * @param {string} port
 */
export async function requireFree(variable, port) {
  if ((await isFree(Number(port), '0.0.0.0')) && (await isFree(Number(port), '::'))) return;
  throw new Error(`Port ${port} is taken by another program. End that one, or set ${variable} to another port.`);
}
