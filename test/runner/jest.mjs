import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from '../../engines/json-file.mjs';
import { inRoot, root } from '../../engines/root.mjs';
import { verdict } from './verdict.mjs';

/** After its results are written jest has only to stop the engines; what is still open then was leaked by a test. */
const patienceMs = 45_000;
const lookEveryMs = 1_000;

/**
 * @param {ReturnType<typeof import('../../engines/console.mjs').createConsole>} out
 * @param {string[]} pattern
 */
export async function jest(out, pattern) {
  const folder = mkdtempSync(join(tmpdir(), 'hamaynq-results-'));
  const resultFile = join(folder, 'results.json');
  const { exitCode, hung } = await runJest([...pattern, '--json', `--outputFile=${resultFile}`], resultFile);
  const results = readJson(resultFile, null);
  rmSync(folder, { recursive: true, force: true });
  const { passed, failed, reasons } = verdict({ results, exitCode, hung, ci: process.env.CI === 'true' });
  for (const reason of reasons) out.failure(reason);
  return { passed, failed };
}

/**
 * @param {string[]} args
 * @param {string} resultFile
 * @returns {Promise<{ exitCode: number | null, hung: boolean }>}
 */
function runJest(args, resultFile) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, inRoot('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    cwd: root,
    // Standard output would only repeat the results as JSON: people read jest on standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => child.kill(signal));
  let hung = false;
  let writtenAt = 0;
  const watch = setInterval(() => {
    if (writtenAt === 0 && existsSync(resultFile)) writtenAt = Date.now();
    if (writtenAt === 0 || Date.now() - writtenAt < patienceMs) return;
    hung = true;
    child.kill('SIGKILL');
  }, lookEveryMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => {
      clearInterval(watch);
      resolve({ exitCode, hung });
    });
  });
}
