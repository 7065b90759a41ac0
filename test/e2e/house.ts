import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../workflows/domain/roles.ts';

interface Login {
  username: string;
  password: string;
  role: Role;
  department?: string;
}
export type Part = 'temporal' | 'mongodb' | 'redis' | 'api' | 'worker' | 'portal';
interface Demo {
  api: string;
  portal: string;
  community: string;
  logins: Login[];
  others: { community: string; logins: Login[] }[];
  pids: Record<Part, number | null>;
}

/** The whole product as a newcomer gets it from `npm start`, on ports and data of its own. */
export interface House {
  demo(): Demo;
  login(role: Role, department?: string): Login;
  /** SIGKILL; resolves when the process is gone. The launcher starts it again. */
  kill(part: Part): Promise<void>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hamaynq-house-'));
  const [api, portal] = await Promise.all([freePort(), freePort()]);
  const env = { ...process.env, DATA_DIR: dataDir, API_PORT: String(api), PORTAL_PORT: String(portal) };
  for (const name of ['TEMPORAL_ADDRESS', 'MONGODB_URI', 'REDIS_URL'] as const) delete (env as NodeJS.ProcessEnv)[name];
  const script = fileURLToPath(new URL('../../engines/start.mjs', import.meta.url));
  const launcher = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (chunk) => (output += chunk));

  const demoFile = join(dataDir, 'demo.json');
  await until(() => existsSync(demoFile) || ended(launcher), 'the house to open');
  if (ended(launcher)) throw new Error(`npm start ended:\n${output}`);
  const demo = (): Demo => JSON.parse(readFileSync(demoFile, 'utf8'));

  return {
    demo,
    login(role, department) {
      const found = demo().logins.find((one) => one.role === role && (!department || one.department === department));
      if (!found) throw new Error(`no login for ${role} ${department ?? ''}`);
      return found;
    },
    async kill(part) {
      const pid = demo().pids[part];
      if (!pid) throw new Error(`${part} does not run`);
      process.kill(pid, 'SIGKILL');
      await until(() => demo().pids[part] !== pid, `${part} to be gone`);
    },
    async close() {
      if (!ended(launcher)) {
        launcher.kill('SIGTERM');
        await once(launcher, 'exit');
      }
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const ended = (process: ChildProcess): boolean => process.exitCode !== null || process.signalCode !== null;

/** Asks again until it is so; what is waited for is named when it never is. */
export async function until<T>(ask: () => T | Promise<T>, what: string, patience = 120_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
