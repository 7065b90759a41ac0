import { readJson } from './json-file.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock */

/** npm writes what it installed beside the packages, at the very end of its work. */
function areInstalled() {
  const nothing = /** @type {Lock} */ ({ packages: {} });
  const wanted = readJson(inRoot('package-lock.json'), nothing).packages;
  const installed = readJson(inRoot('node_modules', '.package-lock.json'), nothing).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const here = installed[path];
    return path === '' || here?.version === version || (here === undefined && optional === true);
  });
}

/** @param {(line: string) => void} says */
export async function installPackages(says) {
  if (areInstalled()) return;
  // `http` level tells of each package that arrives: the only sign of progress npm gives when it does not own the terminal.
  await run('npm', ['ci', '--include=dev', '--loglevel=http', '--no-audit', '--no-fund'], { says });
}
