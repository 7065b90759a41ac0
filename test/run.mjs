/**
 * `npm test`: types, lint, then every test on real engines. `npm test -- PATTERN` runs only the tests whose path matches.
 * The last line is `N passed, N failed`; the exit code is 0 only when something ran and nothing failed.
 */
import { checkNode } from '../engines/node-version.mjs';

checkNode();
const { buildWhatIsStale } = await import('../engines/builds.mjs');
const { createConsole } = await import('../engines/console.mjs');
const { install } = await import('../engines/install.mjs');
const { jest } = await import('./runner/jest.mjs');
const { check, lint, types } = await import('./runner/checks.mjs');

const pattern = process.argv.slice(2);
const out = createConsole();
/** @type {{ phase: string, passed: number, failed: number, seconds: number }[]} */
const summary = [];

/**
 * @param {string} phase
 * @param {() => Promise<{ passed: number, failed: number }>} work
 */
async function run(phase, work) {
  const since = Date.now();
  const { passed, failed } = await work();
  summary.push({ phase, passed, failed, seconds: Math.round((Date.now() - since) / 1000) });
}

await run('installation', () => check(out, () => install(out)));
if (summary[0]?.failed === 0) {
  await run('builds', () => check(out, () => out.step('builds', buildWhatIsStale)));
  if (pattern.length === 0) await Promise.all([run('types', () => types(out)), run('lint', () => lint(out))]);
  await run('tests', () => jest(out, pattern));
}

out.line('');
for (const { phase, passed, failed, seconds } of summary)
  out.line(`${phase}: ${passed} passed, ${failed} failed (${seconds} s)`);
const passed = summary.reduce((sum, phase) => sum + phase.passed, 0);
const failed = summary.reduce((sum, phase) => sum + phase.failed, 0);
out.line(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
