import { checkNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { findPython, installEngines } from './python.mjs';

/**
 * Brings a fresh clone to where its programs can run. Quick when nothing is missing.
 * @param {ReturnType<typeof import('./console.mjs').createConsole>} out
 */
export async function install(out) {
  checkNode();
  const python = await findPython();
  out.line(`  Node ${process.versions.node}, Python ${python.version}`);
  await Promise.all([
    out.step('packages', installPackages),
    out.step('engines', (says) => installEngines(python, says)),
  ]);
}
