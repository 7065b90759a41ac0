import type { Process } from '../../domain/definition.ts';
import { always, check, correction, delivery, ends, issue, refused, work } from '../patterns.ts';

/** The secretary keeps the head's hours: the text tells day, hour and room. Only a refusal is a letter with a number. */
export const process: Process = {
  start: 'check',
  stages: {
    check: check('appointment', 1),
    appointment: work(
      { key: 'appointment', role: 'secretary', days: 4 },
      { appointed: { to: always('delivery'), requires: ['text'], decides: 'granted' }, refused },
    ),
    issue: issue('letter', 'outgoing'),
    delivery,
    correction: correction('check'),
    ...ends,
  },
};
