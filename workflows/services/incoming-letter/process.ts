import type { Process } from '../../domain/definition.ts';
import { draftedFor, secretaryCheck, signature } from '../office-patterns.ts';
import { always, delivery, ends, issue, resolution, returned, work } from '../patterns.ts';

const { assigned } = resolution('drafting', 1).outcomes;

/**
 * The head names an executor or takes note. The executor drafts the answer or, where none is asked for, carries out what
 * the head has written and reports; only the head takes that off control.
 */
export const process: Process = {
  start: 'resolution',
  stages: {
    resolution: {
      ...resolution('drafting', 1),
      outcomes: {
        assigned: {
          ...assigned,
          to: [{ when: { field: 'answerNeeded', is: 'no' }, to: 'execution' }, { to: 'drafting' }],
        },
        filed: { to: always('filed'), accepts: ['text'], decides: 'answered' },
      },
    },
    drafting: work(
      { key: 'drafting', role: 'specialist', department: 'executor', days: 20 },
      { drafted: draftedFor('check') },
    ),
    execution: work(
      { key: 'execution', role: 'specialist', department: 'executor' },
      {
        'carried-out': { to: always('acceptance'), requires: ['text'], accepts: ['document'] },
        drafted: draftedFor('check'),
      },
    ),
    acceptance: work(
      { key: 'acceptance', role: 'head', days: 1 },
      {
        accepted: { to: always('executed'), accepts: ['text'], decides: 'answered' },
        returned: returned('execution'),
      },
    ),
    check: secretaryCheck(1),
    signature: signature('answered'),
    issue: issue('letter', 'outgoing'),
    delivery,
    closed: ends.closed,
    filed: ends.closed,
    executed: ends.closed,
  },
};
