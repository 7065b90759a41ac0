import { expect, test } from '@jest/globals';
import { verdict } from '../runner/verdict.mjs';

const good = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  success: true,
};
const outcome = { results: good, exitCode: 0, hung: false, ci: false };

test('what passed is counted', () => {
  expect(verdict(outcome)).toEqual({ passed: 3, failed: 0, reasons: [] });
});

test.each([
  ['a failed test', { results: { ...good, numFailedTests: 2, success: false }, exitCode: 1 }, 2],
  ['a file that could not run', { results: { ...good, numRuntimeErrorTestSuites: 1, success: false }, exitCode: 1 }, 1],
  ['a crash before any result', { results: null, exitCode: null }, 1],
  ['a crash after the results', { exitCode: null }, 1],
  ['no test at all', { results: { ...good, numPassedTests: 0 } }, 1],
  ['a run that had to be ended', { hung: true, exitCode: null }, 1],
  ['a skipped test in CI', { results: { ...good, numPendingTests: 1 }, ci: true }, 1],
  ['a test still to do in CI', { results: { ...good, numTodoTests: 2 }, ci: true }, 2],
])('%s is a failure', (_, difference, failed) => {
  expect(verdict({ ...outcome, ...difference }).failed).toBe(failed);
});

test('a skipped test is allowed while developing', () => {
  expect(verdict({ ...outcome, results: { ...good, numPendingTests: 1 } }).failed).toBe(0);
});
