import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../engines/ports.mjs';
import { inRoot } from '../../engines/root.mjs';
import type { Role } from '../../workflows/domain/roles.ts';

export type Part = 'temporal' | 'mongodb' | 'redis' | 'api' | 'worker' | 'portal';
interface Login {
  username: string;
  password: string;
  role: Role;
  department?: string;
}
/** What the launcher writes about the house it keeps open. */
export interface Demo {
  api: string;
  portal: string;
  community: string;
  logins: Login[];
  others: { community: string; logins: Login[] }[];
  pids: Record<Part, number | null>;
}
export type House = Awaited<ReturnType<typeof openHouse>>;

/** The whole product as a newcomer gets it from `npm start`, on ports, engines and data of its own, so that any part may be killed. */
export async function openHouse(settings: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'hamaynq-house-'));
  const ports = { API_PORT: String(await freePort()), PORTAL_PORT: String(await freePort()) };
  const start = () => launch({ ...ports, DATA_DIR: dataDir, ...settings }, join(dataDir, 'demo.json'));
  const demo = (): Demo => JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'));
  let launcher = await start();

  return {
    dataDir,
    demo,
    login(role: Role, department?: string): Login {
      const found = demo().logins.find((one) => one.role === role && (!department || one.department === department));
      if (!found) throw new Error(`no login for ${role} ${department ?? ''}`);
      return found;
    },
    /** SIGKILL; resolves when the process is gone. The launcher starts it again. */
    async kill(part: Part) {
      const pid = demo().pids[part];
      if (!pid) throw new Error(`${part} does not run`);
      process.kill(pid, 'SIGKILL');
      await until(() => demo().pids[part] !== pid, `${part} to be gone`);
    },
    /** Where its engines listen, for who looks at what they hold. */
    engines() {
      const ports: Record<'temporal' | 'mongodb', number> = JSON.parse(
        readFileSync(join(dataDir, 'ports.json'), 'utf8'),
      );
      return {
        temporal: `127.0.0.1:${ports.temporal}`,
        mongodb: `mongodb://127.0.0.1:${ports.mongodb}/hamaynq?directConnection=true`,
      };
    },
    shut: () => end(launcher),
    /** On the same data, after `shut`. */
    async reopen() {
      launcher = await start();
    },
    async close() {
      await end(launcher);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Asks again until it is so; what is waited for is named when it never is. */
export async function until<T>(ask: () => T | Promise<T>, what: string, patience = 120_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer) return answer;
    await pause(100);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** With engines of its own, whatever servers the other tests share. */
async function launch(settings: Record<string, string>, demoFile: string): Promise<ChildProcess> {
  const shared = { TEMPORAL_ADDRESS: undefined, MONGODB_URI: undefined, REDIS_URL: undefined };
  const ofTests = {
    NODE_ENV: undefined,
    NODE_OPTIONS: undefined,
    JEST_WORKER_ID: undefined,
    npm_lifecycle_event: undefined,
  };
  const env = { ...process.env, ...shared, ...ofTests, ...settings };
  const launcher = spawn(process.execPath, [inRoot('engines', 'start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (text) => (said += text));
  await until(() => existsSync(demoFile) || ended(launcher), 'the house to open');
  if (ended(launcher)) throw new Error(`npm start ended\n${said}`);
  return launcher;
}

async function end(launcher: ChildProcess) {
  if (ended(launcher)) return;
  launcher.kill('SIGTERM');
  await once(launcher, 'exit');
}

const ended = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;
