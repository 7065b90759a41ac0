import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { claim, readClaim } from '../../engines/claim.mjs';
import { identify } from '../../engines/process-identity.mjs';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'claim-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const dead = { pid: process.pid, born: 'in another life' };
const here = () => identify(process.pid);
const leave = (launcher: unknown, children: unknown[]) =>
  writeFileSync(join(dataDir, 'launcher.json'), JSON.stringify({ launcher, children }));

/** A process in its own group, as the launcher starts them. */
function idle() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  const pid = Number(child.pid);
  return { pid, identity: identify(pid), exited: new Promise((resolve) => child.once('exit', resolve)) };
}

test('a data directory whose launcher lives is refused', async () => {
  leave(here(), []);
  await expect(claim(dataDir)).rejects.toThrow(`runs as process ${process.pid}`);
});

test('what a dead launcher left behind is ended', async () => {
  const left = idle();
  leave(dead, [left.identity]);
  const { leftovers } = await claim(dataDir);
  await left.exited;
  expect(leftovers).toBe(1);
  expect(readClaim(dataDir)).toEqual({ launcher: here(), children: [] });
});

test('a stranger that was given the pid of an old child is left alone', async () => {
  const stranger = idle();
  leave(dead, [{ pid: stranger.pid, born: 'long before' }]);
  const { leftovers } = await claim(dataDir);
  expect(leftovers).toBe(0);
  expect(identify(stranger.pid)).toEqual(stranger.identity);
  process.kill(stranger.pid, 'SIGKILL');
  await stranger.exited;
});

test('of two launchers at the same instant one gets the directory', async () => {
  const outcomes = await Promise.allSettled([claim(dataDir), claim(dataDir)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a released directory can be taken again', async () => {
  const first = await claim(dataDir);
  first.release();
  await expect(claim(dataDir)).resolves.toMatchObject({ leftovers: 0 });
});
