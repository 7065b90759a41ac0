import { typescriptFlags } from './node-version.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/**
 * Runs one of our own TypeScript files to its end.
 * @param {string} script
 * @param {Record<string, string>} environment
 */
export const runScript = (script, environment) =>
  run(process.execPath, [...typescriptFlags, inRoot(script)], { env: { ...process.env, ...environment } });
