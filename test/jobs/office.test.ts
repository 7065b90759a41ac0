import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '../../workers/previews/office.ts';
import { officeThat } from '../support/office.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamaynq-office-'));
  await writeFile(join(folder, 'document'), 'words');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program of the same door as LibreOffice, to see that what draws is kept within its bounds whatever it does. */
async function drawnBy(script: string, seconds = 20): Promise<string> {
  const program = await officeThat(folder, script);
  const office = await findOffice(program, { seconds, megabytes: 512, fileMegabytes: 1 });
  const drawn = await office?.draw(join(folder, 'document'), folder);
  return readFile(drawn ?? '', 'utf8');
}

test('gives back what was drawn', async () => {
  expect(await drawnBy('mkdir "$out"; cat "$file" > "$out/document.pdf"')).toBe('words');
});

test('hands no setting of ours on, and says that nothing is fetched and no macro run', async () => {
  process.env.OF_THE_HOUSE = 'a secret';
  const told = await drawnBy(
    'mkdir "$out"; (env; cat "$profile/user/registrymodifications.xcu") > "$out/document.pdf"',
  );
  delete process.env.OF_THE_HOUSE;
  expect(told).not.toContain('a secret');
  expect(told).toMatch(/DisableMacrosExecution"[^>]*><value>true/);
  expect(told).toMatch(/BlockUntrustedRefererLinks"[^>]*><value>true/);
});

test('reaches no network where the system can keep it from it', async () => {
  const devices = await drawnBy('mkdir "$out"; cat /proc/net/dev > "$out/document.pdf"');
  const office = await findOffice(await officeThat(folder, 'true'));
  const others = devices.split('\n').filter((line) => line.includes(':') && !line.includes(' lo:'));
  expect(others.length === 0).toBe(office?.isIsolated);
});

test('ends what takes too long, with what it started', async () => {
  const beat = join(folder, 'beat');
  await expect(drawnBy(`(while :; do date +%N > ${beat}; done) & wait`, 1)).rejects.toThrow('ended with a signal');
  const last = await readFile(beat, 'utf8');
  for (let n = 0; n < 20; n++) expect(await readFile(beat, 'utf8')).toBe(last);
});

test.each([
  ['fails', 'exit 3', 'ended with 3'],
  ['draws nothing and says that all is well', 'true', 'nothing was drawn'],
  ['writes without end', 'mkdir "$out"; exec cat /dev/zero > "$out/document.pdf"', 'ended with'],
  ['prints without end', 'exec cat /dev/zero', 'ended with'],
  ['wants all memory', 'exec dd if=/dev/zero of=/dev/null bs=700M count=1', 'ended with'],
])('a program that %s draws nothing', async (_what, script, says) => {
  await expect(drawnBy(script)).rejects.toThrow(says);
});

test('what is not there, or not asked for, is none', async () => {
  const locked = join(folder, 'locked');
  await writeFile(locked, '');
  await chmod(locked, 0o600);
  for (const program of ['', join(folder, 'nothing'), locked]) expect(await findOffice(program)).toBeUndefined();
});
