import { pino } from 'pino';

export type Log = ReturnType<typeof createLog>;

/** Structured lines on stdout. Paths are logged without their query; bodies, cookies and addresses never. */
export const createLog = (level: string) => pino({ level, base: { part: 'portal' } });
