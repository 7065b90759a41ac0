import { buildWhatIsStale } from './builds.mjs';
import { checkNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { findPython, installEngines } from './python.mjs';

/**
 * Brings a clone to where it can run: packages, engines, builds. Quick when nothing has changed.
 * @param {ReturnType<typeof import('./console.mjs').createConsole>} out
 */
export async function prepare(out) {
  checkNode();
  const python = await findPython();
  out.line(`  Node ${process.versions.node}, Python ${python.version}`);
  await Promise.all([
    out.step('packages', installPackages),
    out.step('engines', (says) => installEngines(python, says)),
  ]);
  await out.step('builds', buildWhatIsStale);
}
