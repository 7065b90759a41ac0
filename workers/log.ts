import pino from 'pino';

/** Structured, one line each, ids and codes only: no name, no content, no address ever goes into a log. */
export const createLog = (level: string) =>
  pino({ level, base: { part: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });
export type Log = ReturnType<typeof createLog>;
