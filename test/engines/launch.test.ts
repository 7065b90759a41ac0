import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identify, isAlive } from '../../engines/process-identity.mjs';
import { inRoot } from '../../engines/root.mjs';
import { type House, openHouse, type Part, until } from '../support/house.ts';

const parts: Part[] = ['temporal', 'mongodb', 'redis', 'api', 'worker', 'portal'];
const minutes = 60_000;
let house: House;

beforeAll(async () => {
  house = await openHouse();
}, 4 * minutes);
afterAll(() => house?.close(), minutes);

const answers = async (url: string) => (await fetch(url).catch(() => null))?.status;
const serves = async () => {
  const { api, portal } = house.demo();
  return (await answers(`${api}/api/v1/health`)) === 200 && (await answers(portal)) === 200;
};
const file = (name: string) => join(house.dataDir, name);

test('everything runs, and says who may sign in', async () => {
  const { pids, logins } = house.demo();
  expect(Object.keys(pids).sort()).toEqual([...parts].sort());
  expect(Object.values(pids).filter((pid) => identify(Number(pid)) === null)).toEqual([]);
  expect(logins.length).toBeGreaterThan(0);
  expect(await serves()).toBe(true);
});

test('what is secret is readable by the owner only', () => {
  const modes = ['secrets.json', 'demo.json'].map((name) => statSync(file(name)).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600]);
});

test('a second launcher on the same data is refused', () => {
  const env = { ...process.env, DATA_DIR: house.dataDir };
  const second = spawnSync(process.execPath, [inRoot('engines', 'start.mjs')], { env, encoding: 'utf8' });
  expect(second.status).toBe(1);
  expect(second.stdout).toContain('is in use');
});

test.each(parts)(
  'a killed %s is replaced, and the house serves again',
  async (part) => {
    await house.kill(part);
    await until(() => house.demo().pids[part], `another ${part}`);
    await until(serves, 'the house to serve', minutes);
    expect(identify(Number(house.demo().pids[part]))).not.toBeNull();
  },
  2 * minutes,
);

test(
  'ended, it leaves no process and no address; opened again, it goes on',
  async () => {
    const before = Object.values(house.demo().pids).map((pid) => identify(Number(pid)));
    await house.shut();
    expect(before.filter(isAlive)).toEqual([]);
    expect(['demo.json', 'launcher.json'].filter((name) => existsSync(file(name)))).toEqual([]);
    await house.reopen();
    expect(await serves()).toBe(true);
  },
  4 * minutes,
);
