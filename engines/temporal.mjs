import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { until } from './probes.mjs';
import { temporalCli } from './python.mjs';
import { succeeds } from './run.mjs';

/** Twice the speed of SQLite's defaults, and a committed write still survives the death of the process. */
const pragmas = ['journal_mode=WAL', 'synchronous=1'];

/** One partition a queue: over the usual four, first workflow tasks of a burst wait unfairly (Update p95 of 3 s instead of 0.55 s). */
const dynamicConfig = ['matching.numTaskqueueReadPartitions=1', 'matching.numTaskqueueWritePartitions=1'];

/** Kept for ten years; a development server would forget a closed case after a day. */
const retention = '3650d';

/** @param {string} flag @param {string[]} values */
const repeat = (flag, values) => values.flatMap((value) => [flag, value]);

/** @param {{ databaseFile: string, logFile: string, port: number, namespace: string, uiPort?: string }} setting */
export function temporal({ databaseFile, logFile, port, namespace, uiPort }) {
  const host = '127.0.0.1';
  const address = `${host}:${port}`;
  mkdirSync(dirname(databaseFile), { recursive: true });
  /** Doubles as the probe: it answers only when the namespace can be worked with. */
  const keepHistories = () => {
    const update = ['operator', 'namespace', 'update', '--namespace', namespace, '--retention', retention];
    return succeeds(temporalCli(), [...update, '--address', address]);
  };

  return {
    address,
    /** @type {import('./program.mjs').Program} */
    program: {
      name: 'temporal',
      command: temporalCli(),
      args: [
        ...['server', 'start-dev', '--ip', host, '--port', String(port), '--db-filename', databaseFile],
        ...['--log-level', 'warn', '--namespace', namespace],
        ...(uiPort ? ['--ui-port', uiPort] : ['--headless']),
        ...repeat('--sqlite-pragma', pragmas),
        ...repeat('--dynamic-config-value', dynamicConfig),
      ],
      logFile,
      ready: (signal) => until(keepHistories, signal),
    },
  };
}
