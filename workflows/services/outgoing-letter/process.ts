import type { Process } from '../../domain/definition.ts';
import { drafting, secretaryCheck, signature } from '../office-patterns.ts';
import { delivery, ends, issue } from '../patterns.ts';

export const process: Process = {
  start: 'drafting',
  stages: {
    drafting: drafting('check', 7),
    check: secretaryCheck(1),
    signature: signature('answered'),
    issue: issue('letter', 'outgoing'),
    delivery,
    closed: ends.closed,
  },
};
