import { DefaultLogger, type LogLevel, Runtime } from '@temporalio/worker';
import type { Log } from './log.ts';

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<
  LogLevel,
  string
>;

/** What the engine's library says goes into our log, one line each. Once per process, before its first connection. */
export function logSdkInto(log: Log): void {
  const logger = new DefaultLogger('INFO', ({ level, message, meta }) => log[levels[level]]({ ...meta }, message));
  Runtime.install({ logger });
}
