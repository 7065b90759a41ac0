import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BundleOptions, bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** Where the workflows' code lies once it is built; a worker starts three times as fast from it. */
export const bundlePath = fileURLToPath(new URL('../build/workflow-bundle.js', import.meta.url));

type Configure = NonNullable<BundleOptions['webpackConfigHook']>;
type Rule = NonNullable<NonNullable<ReturnType<Configure>['module']>['rules']>[number];

/** Node 20 knows what TypeScript would else be turned into: every spread of an object into a slow function. */
const keepPresentSyntax: Configure = (config) => ({
  ...config,
  module: { ...config.module, rules: config.module?.rules?.map(withTarget) },
});

function withTarget(rule: Rule): Rule {
  if (!rule || typeof rule !== 'object' || !rule.use || typeof rule.use !== 'object' || !('options' in rule.use))
    return rule;
  const { options } = rule.use;
  if (typeof options !== 'object' || !('jsc' in options)) return rule;
  return { ...rule, use: { ...rule.use, options: { ...options, jsc: { ...options.jsc, target: 'es2022' } } } };
}

/**
 * The SDK takes a stack trace of every promise that a workflow makes, for whoever asks where it waits. This many frames say it;
 * each costs, and in the sandbox nothing may be set later. No new line, so that the lines of the source map hold.
 */
const shortTraces = 'Error.stackTraceLimit = 4; ';

export async function buildBundle(path = bundlePath): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: keepPresentSyntax,
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, shortTraces + code);
  await rename(`${path}.new`, path);
  return path;
}

if (import.meta.url === `file://${process.argv[1]}`) await buildBundle();
