import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { openSeal } from './open-seal.ts';
import type { Seal } from './seal.ts';

/** By community. */
export type Seals = ReadonlyMap<string, Seal>;

/** Opens `<community>.p12` for each that there is in the folder; without a folder nobody has a seal. */
export async function openSeals(folder: string, passphrase: string): Promise<Seals> {
  const names = folder ? (await readdir(folder)).filter((name) => /\.(p12|pfx)$/i.test(name)) : [];
  const seals = names.map(async (name) => {
    const seal = await openSeal(await readFile(join(folder, name)), passphrase).catch((error: Error) => {
      throw new Error(`seal ${name}: ${error.message}`);
    });
    return [parse(name).name, seal] as const;
  });
  return new Map(await Promise.all(seals));
}
