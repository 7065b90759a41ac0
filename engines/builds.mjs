import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checksum } from './checksum.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';

/** @typedef {{ name: string, sources: string[], script: string, runBy: string[], result: string }} Build */

/** @type {Build[]} */
const builds = [
  {
    name: 'back-office',
    sources: ['admin-ui/', 'workflows/'],
    script: 'admin-ui/vite.config.ts',
    runBy: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--config'],
    result: 'build/admin',
  },
  {
    name: 'workflow bundle',
    sources: ['workflows/', 'workers/build-bundle.ts'],
    script: 'workers/build-bundle.ts',
    runBy: ['--import', 'tsx'],
    result: 'build/workflow-bundle.js',
  },
  {
    name: 'portal assets',
    sources: ['portal/', 'workflows/'],
    script: 'portal/build-assets.ts',
    runBy: ['--import', 'tsx'],
    result: 'build/portal',
  },
];

/** @param {string} name */
const stampFile = (name) => inRoot('build', 'stamps', name.replaceAll(' ', '-'));

/** @param {Build} build */
const keyOf = ({ sources }) => checksum([...sources, 'package-lock.json']);

/** @param {Build} build */
function isFresh(build) {
  const stamp = stampFile(build.name);
  return existsSync(inRoot(build.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === keyOf(build);
}

/** @param {(line: string) => void} says */
export async function buildWhatIsStale(says) {
  await Promise.all(builds.filter((build) => !isFresh(build)).map((build) => make(build, says)));
}

/**
 * @param {Build} build
 * @param {(line: string) => void} says
 */
async function make(build, says) {
  says(build.name);
  const stamp = stampFile(build.name);
  rmSync(stamp, { force: true });
  const key = keyOf(build);
  // What a test runner says of itself must not get into what people use.
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [...build.runBy, build.script], { env });
  mkdirSync(inRoot('build', 'stamps'), { recursive: true });
  writeFileSync(stamp, key);
}
