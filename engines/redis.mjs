import { mkdirSync } from 'node:fs';
import { answersTcp, until } from './probes.mjs';
import { valkeyServer } from './python.mjs';

/**
 * Valkey, as BullMQ asks for it: nothing is evicted, and what was accepted survives a restart.
 * @param {{ dataDir: string, logFile: string, port: number }} setting
 */
export function redis({ dataDir, logFile, port }) {
  const host = '127.0.0.1';
  mkdirSync(dataDir, { recursive: true });
  const settings = {
    bind: host,
    port: String(port),
    dir: dataDir,
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
    // The append-only file is the record; snapshots beside it would only cost.
    save: '',
  };
  return {
    url: `redis://${host}:${port}`,
    /** @type {import('./program.mjs').Program} */
    program: {
      name: 'redis',
      command: valkeyServer(),
      args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      logFile,
      ready: (signal) =>
        until(() => answersTcp({ host, port }, 'PING\r\n', (answer) => answer.toString().startsWith('+PONG')), signal),
    },
  };
}
