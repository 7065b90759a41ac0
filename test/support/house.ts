import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../engines/ports.mjs';
import { until } from '../../engines/probes.mjs';
import { inRoot, root } from '../../engines/root.mjs';

/** What the launcher writes about the house it keeps open. */
export interface Demo {
  api: string;
  portal: string;
  community: string;
  logins: { username: string; password: string; role: string; department?: string }[];
  pids: Record<Part, number | null>;
}
export type Part = 'temporal' | 'mongodb' | 'redis' | 'api' | 'worker' | 'portal';

const patienceMs = 120_000;

/** A whole house as `npm start` opens it, with engines of its own, so that a test may kill any part of it. */
export async function openHouse(settings: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'hamaynq-house-'));
  const environment = { ...(await ownPorts()), DATA_DIR: dataDir, ...settings };
  let launcher = await launch(dataDir, environment);

  return {
    dataDir,
    demo: () => readDemo(dataDir),
    login: (role: string) => readDemo(dataDir).logins.find((login) => login.role === role),
    /** Kills a part as a power cut would; resolves when the launcher has another one in its place. */
    async kill(part: Part) {
      const { [part]: pid } = readDemo(dataDir).pids;
      if (pid === null) throw new Error(`${part} does not run`);
      process.kill(pid, 'SIGKILL');
      const replaced = async () => ![pid, null].includes(readDemo(dataDir).pids[part]);
      await until(replaced, AbortSignal.timeout(patienceMs));
    },
    shut: () => end(launcher),
    /** Ends everything that still runs and opens it again on the same data. */
    async reopen() {
      await end(launcher);
      launcher = await launch(dataDir, environment);
    },
    async close() {
      await end(launcher);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ownPorts() {
  return { API_PORT: String(await freePort()), PORTAL_PORT: String(await freePort()) };
}

/** The engines of the other tests are left out: this house has its own. */
async function launch(dataDir: string, settings: Record<string, string>): Promise<ChildProcess> {
  const { TEMPORAL_ADDRESS: _t, MONGODB_URI: _m, REDIS_URL: _r, npm_lifecycle_event: _n, ...inherited } = process.env;
  const launcher = spawn(process.execPath, [inRoot('engines', 'start.mjs')], {
    cwd: root,
    env: { ...inherited, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (text) => (said += text));
  const open = async () => {
    if (launcher.exitCode !== null) throw new Error(`npm start ended\n${said}`);
    return existsSync(join(dataDir, 'demo.json'));
  };
  await until(open, AbortSignal.timeout(patienceMs));
  return launcher;
}

async function end(launcher: ChildProcess) {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return;
  launcher.kill('SIGTERM');
  await once(launcher, 'exit');
}

const readDemo = (dataDir: string): Demo => JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'));
