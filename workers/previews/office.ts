import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log } from '../log.ts';
import { type Bounds, runBounded } from '../texts/run-bounded.ts';
import { profileOf } from './office-profile.ts';

/** Draws office files as PDF. */
export interface OfficeProgram {
  /** Whether the system keeps it from the network; else its settings alone do. */
  readonly isIsolated: boolean;
  /** Draws a file into `folder`, which holds nothing else afterwards; gives back the PDF's path. Throws where it cannot. */
  draw(file: string, folder: string): Promise<string>;
}

/** A few seconds are usual; a workbook with thousands of pages is not looked at anyway. */
const usualBounds: Bounds = { seconds: 60, megabytes: 2048, fileMegabytes: 64 };
const unshared = ['--map-root-user', '--net'] as const;

/** LibreOffice by its name or path, if this machine has it. */
export async function findOffice(program: string, bounds = usualBounds): Promise<OfficeProgram | undefined> {
  if (!program || !(await runs(program, '--version'))) return undefined;
  const isIsolated = await runs('unshare', ...unshared, 'true');
  const [command, before] = isIsolated ? ['unshare', [...unshared, program]] : [program, []];

  async function draw(file: string, folder: string): Promise<string> {
    const profile = join(folder, 'profile');
    const drawn = join(folder, 'drawn');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), profileOf());
    const settings = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', '--nologo'];
    const args = [...before, ...settings, '--convert-to', 'pdf', '--outdir', drawn, file];
    await runBounded(command, args, { ...bounds, env: { HOME: folder, ...noProxy } });
    const [only] = await readdir(drawn).catch(() => []);
    // It ends as if all were well when it could not read a file.
    if (!only) throw new Error('nothing was drawn');
    return join(drawn, only);
  }
  return { isIsolated, draw };
}

/** Where the system does not keep it from the network, whatever it asks for goes to a port that nobody listens on. */
const nowhere = 'http://127.0.0.1:9';
const noProxy = { http_proxy: nowhere, https_proxy: nowhere, ftp_proxy: nowhere, no_proxy: '' };

const runs = (program: string, ...args: string[]): Promise<boolean> =>
  runBounded(program, args, { seconds: 30 }).then(
    () => true,
    () => false,
  );

/** Operators are told once what there is. */
export function tellOfOffice(log: Log, program: string, found: OfficeProgram | undefined): void {
  if (!found) log.warn({ program }, 'office files get no preview: there is no LibreOffice');
  else if (!found.isIsolated) log.warn('LibreOffice runs with the network in reach: the system lets no unshare');
}
