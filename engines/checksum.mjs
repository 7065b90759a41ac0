import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root.mjs';

/**
 * One hash over the content of files and of whole folders, given from the root.
 * @param {readonly string[]} sources
 */
export function checksum(sources) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesOf))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(inRoot(path)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function filesOf(source) {
  if (!existsSync(inRoot(source))) return [];
  if (!source.endsWith('/')) return [source];
  return readdirSync(inRoot(source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(inRoot().length + 1))
    .sort();
}
