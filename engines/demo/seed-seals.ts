import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { communities } from './communities.ts';
import { makeSeal } from './make-seal.ts';

const years = 5;

/** Makes a seal for each community of the trial that has none, for the owner of the directory alone. */
export async function seedSeals(folder: string, passphrase: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const from = new Date();
  const until = new Date(from);
  until.setFullYear(from.getFullYear() + years);
  for (const { _id, name } of communities) {
    const path = join(folder, `${_id}.p12`);
    if (existsSync(path)) continue;
    writeFileSync(path, await makeSeal({ name: name.hy, passphrase, from, until }), { mode: 0o600, flag: 'wx' });
  }
}
