import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Ids, codes and case numbers only; what could carry a person or a secret is removed even when somebody logs it. */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: { part: 'api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        '*.password',
        '*.passwordHash',
        '*.secret',
        '*.cookie',
        '*.authorization',
        '*.applicant',
        '*.answers',
        '*.body',
        '*.name',
      ],
      remove: true,
    },
  });
