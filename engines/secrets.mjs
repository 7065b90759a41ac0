import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';

const names = ['APP_SECRET', 'PORTAL_SECRET', 'SEALS_PASSPHRASE'];

/**
 * Made once and kept; a value in the environment wins and is not written down.
 * @param {string} dataDir
 * @returns {Record<string, string>}
 */
export function secrets(dataDir) {
  const path = join(dataDir, 'secrets.json');
  /** @type {Record<string, string>} */
  const kept = readJson(path, {});
  const missing = names.filter((name) => !kept[name]);
  for (const name of missing) kept[name] = randomBytes(32).toString('hex');
  if (missing.length > 0) writeJson(path, kept);
  return Object.fromEntries(names.map((name) => [name, process.env[name] || /** @type {string} */ (kept[name])]));
}
