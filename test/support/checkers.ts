import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findPython } from '../../engines/python.mjs';
import { inRoot } from '../../engines/root.mjs';
import { run } from '../../engines/run.mjs';

/** Programs of others that judge our papers. They are installed once, from their pinned lists. */
const venv = inRoot('build', 'checkers', 'python');
const jars = inRoot('build', 'checkers', 'java');
const list = (name: string): string => inRoot('test', 'papers', name);

export interface SealReport {
  readonly intact: boolean;
  readonly valid: boolean;
  readonly trusted: boolean;
  readonly coverage: string;
  readonly signed: readonly string[];
}

/** What pyHanko says of each signature in each file. */
export async function checkSeals(certificate: string, files: readonly string[]): Promise<SealReport[][]> {
  return JSON.parse(await python('check-seal.py', certificate, ...files));
}

/** Adds a signature to a PDF as the program of an official does: after all that is there. */
export const signOutside = async (p12: string, passphrase: string, from: string, to: string): Promise<unknown> =>
  python('sign-outside.py', p12, passphrase, from, to);

async function python(script: string, ...args: string[]): Promise<string> {
  await once(venv, list('requirements.txt'), async () => {
    await run((await findPython()).command, ['-m', 'venv', '--clear', venv]);
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--only-binary', ':all:', '-r'];
    await run(join(venv, 'bin', 'python'), [...pip, list('requirements.txt')]);
  });
  return run(join(venv, 'bin', 'python'), ['-W', 'ignore', list(script), ...args]);
}

/** What veraPDF says of each file: its flavour of PDF/A and whether it is one, then each broken rule. */
export async function checkPdfA(files: readonly string[]): Promise<string[]> {
  await once(jars, list('pom.xml'), async () => {
    const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${jars}`];
    await run('mvn', ['--batch-mode', '--quiet', '--file', list('pom.xml'), ...copy]);
  });
  // One short run: what compiles for long pays off for nobody.
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const said = await run('java', [...quick, '-cp', join(jars, '*'), list('CheckPdfA.java'), ...files]);
  return said.trim().split('\n');
}

/** Installs again when the list has changed. */
async function once(folder: string, listed: string, install: () => Promise<void>): Promise<void> {
  const stamp = `${folder}.installed`;
  const wanted = await readFile(listed, 'utf8');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted && (await readdir(folder)).length > 0) return;
  await mkdir(dirname(folder), { recursive: true });
  await install();
  await writeFile(stamp, wanted);
}
