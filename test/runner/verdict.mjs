/**
 * What jest writes with `--json`, as far as it is read here.
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number, success: boolean }} Results
 */

/**
 * Counts tests, and finds a failure wherever jest may have lost one: a crash, a leak, a file that could not run, no tests at all.
 * @param {{ results: Results | null, exitCode: number | null, hung: boolean, ci: boolean }} outcome
 * @returns {{ passed: number, failed: number, reasons: string[] }}
 */
export function verdict({ results, exitCode, hung, ci }) {
  if (results === null) return { passed: 0, failed: 1, reasons: ['jest ended without results'] };
  const { numPassedTests: passed, numPendingTests, numTodoTests, numRuntimeErrorTestSuites: broken } = results;
  const left = numPendingTests + numTodoTests;
  let failed = results.numFailedTests + broken;
  const reasons = [];
  if (broken > 0) reasons.push(`${broken} test files could not run`);
  if (ci && left > 0) {
    failed += left;
    reasons.push(`${left} tests were skipped or are still to do`);
  }
  if (hung) {
    failed += 1;
    reasons.push('jest did not end: a test left something open');
  }
  if (passed + failed === 0) {
    failed += 1;
    reasons.push('no test ran');
  }
  if (failed === 0 && (exitCode !== 0 || !results.success)) {
    failed += 1;
    reasons.push(`jest failed as a whole (exit code ${exitCode})`);
  }
  return { passed, failed, reasons };
}
