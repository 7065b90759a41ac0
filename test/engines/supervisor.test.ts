import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../engines/probes.mjs';
import { identify } from '../../engines/process-identity.mjs';
import { createSupervisor } from '../../engines/supervisor.mjs';

const pace = { firstMs: 20, mostMs: 200, settledMs: 60_000 };
let folder: string;
let supervisor: ReturnType<typeof createSupervisor>;
let reports: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
  reports = [];
  supervisor = createSupervisor({ report: (line) => reports.push(line) }, pace);
});
afterEach(async () => {
  await supervisor.stop();
  rmSync(folder, { recursive: true });
});

const logFile = (name: string) => join(folder, `${name}.log`);
const log = (name: string) => (existsSync(logFile(name)) ? readFileSync(logFile(name), 'utf8') : '');
const linesOf = (name: string) => log(name).split('\n').filter(Boolean);
const patience = () => AbortSignal.timeout(10_000);

/** A real process running this source, ready as soon as it says `up`. */
const program = (name: string, source: string, graceMs?: number) => ({
  name,
  command: process.execPath,
  args: ['-e', source],
  logFile: logFile(name),
  ready: (signal: AbortSignal) => until(async () => log(name).includes('up'), signal),
  graceMs,
});
const stays = 'console.log("up"); setInterval(() => {}, 1000);';

test('a killed program is started again, under a pid that is told truly', async () => {
  await supervisor.start(program('part', stays));
  const before = supervisor.pids().part;
  process.kill(Number(before), 'SIGKILL');
  await until(async () => linesOf('part').length === 2, patience());
  const after = supervisor.pids().part;
  expect(after).not.toBe(before);
  expect(identify(Number(after))).not.toBeNull();
  expect(reports[0]).toContain('part ended (SIGKILL)');
});

test('a program that cannot live is started less and less often', async () => {
  await supervisor.start(program('short', 'console.log("up"); setTimeout(() => process.exit(3), 50);'));
  await until(async () => reports.filter((line) => line.includes('ended')).length >= 5, patience());
  const delays = reports.flatMap((line) => /ended \(exit code 3\); starting it again in (.+) s/.exec(line)?.[1] ?? []);
  expect(delays.slice(0, 5)).toEqual(['0.04', '0.08', '0.16', '0.2', '0.2']);
});

test('a program that ends before it was ready fails its start, with its last words', async () => {
  const failing = supervisor.start(program('broken', 'console.error("no such table"); process.exit(7);'));
  await expect(failing).rejects.toThrow(/broken: exit code 7\n.*no such table/s);
  expect(supervisor.pids()).toEqual({ broken: null });
});

test('all end in the opposite order of their start, and none is started again', async () => {
  const order = join(folder, 'order');
  const tells = (name: string) =>
    `process.on('SIGTERM', () => { require('fs').appendFileSync(${JSON.stringify(order)}, '${name} '); process.exit(); }); ${stays}`;
  appendFileSync(order, '');
  for (const name of ['engine', 'api', 'portal']) await supervisor.start(program(name, tells(name)));
  await supervisor.stop();
  expect(readFileSync(order, 'utf8')).toBe('portal api engine ');
  expect(reports).toEqual([]);
  await expect(supervisor.start(program('late', stays))).rejects.toThrow('closing');
});

test('what does not listen is ended by force, with the processes it started', async () => {
  const child = `const { pid } = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); console.log(pid);`;
  await supervisor.start(program('deaf', `process.on('SIGTERM', () => {}); ${child} ${stays}`, 100));
  const grandchild = Number(linesOf('deaf')[0]);
  expect(identify(grandchild)).not.toBeNull();
  await supervisor.stop();
  expect(supervisor.pids()).toEqual({ deaf: null });
  await until(async () => identify(grandchild) === null, patience());
});
