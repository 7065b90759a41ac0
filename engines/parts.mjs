import { join } from 'node:path';
import { typescriptFlags } from './node-version.mjs';
import { answersHttp, until } from './probes.mjs';
import { inRoot, root } from './root.mjs';

/**
 * The product's own processes, in the order of their start.
 * @param {{ environment: Record<string, string>, secrets: Record<string, string>, engines: Record<string, string>, dataDir: string }} house
 * @returns {import('./program.mjs').Program[]}
 */
export function parts({ environment, secrets, engines, dataDir }) {
  const { API_PORT, PORTAL_PORT, WORKER_HEALTH_PORT } = environment;
  /** @param {string} name @param {string} script @param {string} health @param {Record<string, string | undefined>} more */
  const part = (name, script, health, more) => ({
    name,
    command: process.execPath,
    args: [...typescriptFlags, inRoot(script)],
    cwd: root,
    env: { ...process.env, ...environment, ...more },
    logFile: join(dataDir, 'logs', `${name}.log`),
    ready: (/** @type {AbortSignal} */ signal) => until(() => answersHttp(`http://127.0.0.1:${health}`), signal),
    graceMs: 15_000,
  });
  // The portal faces the public and holds no way to the engines: it calls the API, and shares one secret with it.
  const { APP_SECRET, PORTAL_SECRET, SEALS_PASSPHRASE } = secrets;
  const withheld = [...Object.keys(engines), 'APP_SECRET', 'SEALS_PASSPHRASE'];
  const engineless = Object.fromEntries(withheld.map((name) => [name, undefined]));
  return [
    part('worker', 'workers/server.ts', `${WORKER_HEALTH_PORT}/health`, { ...engines, APP_SECRET, SEALS_PASSPHRASE }),
    part('api', 'api/server.ts', `${API_PORT}/api/v1/health`, {
      ...engines,
      APP_SECRET,
      PORTAL_SECRET,
      SEALS_PASSPHRASE: undefined,
    }),
    part('portal', 'portal/server.ts', `${PORTAL_PORT}/health`, { ...engineless, PORTAL_SECRET }),
  ];
}
