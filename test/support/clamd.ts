import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './house.ts';

/** The harmless file that every scanner takes for a virus; put together here, so that none takes this file for one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('');
const signature = '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n';

/** clamd itself, with that one signature and nothing fetched. It may be shut and opened again. */
export async function openClamd() {
  const folder = await mkdtemp(join(tmpdir(), 'hamaynq-clamd-'));
  const address = join(folder, 'clamd.sock');
  const settings = join(folder, 'clamd.conf');
  await writeFile(join(folder, 'eicar.hdb'), signature);
  await writeFile(
    settings,
    `Foreground yes\nDatabaseDirectory ${folder}\nLocalSocket ${address}\nFixStaleSocket yes\nStreamMaxLength 500K\n`,
  );
  const start = async () => {
    const daemon = spawn(process.env.CLAMD_PATH ?? '/usr/sbin/clamd', ['-c', settings], { stdio: 'ignore' });
    await until(() => existsSync(address), 'clamd to listen');
    return daemon;
  };
  let daemon = await start();
  async function shut(): Promise<void> {
    if (daemon.exitCode !== null || daemon.signalCode !== null) return;
    const gone = once(daemon, 'exit');
    daemon.kill('SIGKILL');
    await gone;
    await rm(address, { force: true });
  }
  return {
    address,
    shut,
    async reopen() {
      daemon = await start();
    },
    async close() {
      await shut();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
