import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endStrangers } from './ending.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { identify, isAlive } from './process-identity.mjs';

/**
 * Who runs on a data directory: the launcher and what it started, so that a later launcher can tell its own from strangers.
 * @typedef {import('./process-identity.mjs').Identity} Identity
 * @typedef {{ launcher: Identity, children: Identity[] }} Claim
 */

const graceMs = 10_000;

/** @param {string} dataDir */
const claimFile = (dataDir) => join(dataDir, 'launcher.json');

/**
 * Takes the data directory for this process, after ending what a killed launcher left behind.
 * @param {string} dataDir
 * @returns {Promise<{ record(children: Identity[]): void, release(): void, leftovers: number }>}
 */
export async function claim(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = claimFile(dataDir);
  const holder = readClaim(dataDir);
  if (isAlive(holder?.launcher)) {
    throw new Error(
      `${dataDir} is in use: its launcher runs as process ${holder?.launcher.pid}. End it, or set DATA_DIR.`,
    );
  }
  const leftovers = await endLeftovers(dataDir);
  const launcher = /** @type {Identity} */ (identify(process.pid));
  // `wx`: of two launchers that start at the same instant only one gets the file.
  writeFileSync(path, JSON.stringify({ launcher, children: [] }), { flag: 'wx', mode: 0o600 });
  return {
    leftovers,
    record: (children) => writeJson(path, { launcher, children }),
    release: () => rmSync(path, { force: true }),
  };
}

/**
 * Ends what a dead launcher left running, and counts it.
 * @param {string} dataDir
 */
export async function endLeftovers(dataDir) {
  const left = (readClaim(dataDir)?.children ?? []).filter(isAlive);
  await endStrangers(left, graceMs);
  rmSync(claimFile(dataDir), { force: true });
  return left.length;
}

/**
 * @param {string} dataDir
 * @returns {Claim | null}
 */
export const readClaim = (dataDir) => readJson(claimFile(dataDir), /** @type {Claim | null} */ (null));
