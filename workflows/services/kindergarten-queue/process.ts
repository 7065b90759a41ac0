import type { Process } from '../../domain/definition.ts';
import { always, check, correction, delivery, ends, granted, issue, refused, returned, work } from '../patterns.ts';

const department = 'social';

/** The department verifies what the parent says and enters the child; the notice tells the place in the queue. */
export const process: Process = {
  start: 'check',
  stages: {
    check: check('review', 1),
    review: work(
      { key: 'review', role: 'specialist', department, days: 2 },
      {
        eligible: { to: always('queue'), accepts: ['text'] },
        'not-eligible': returned('queue'),
        incomplete: returned('review-correction'),
      },
    ),
    queue: work(
      { key: 'queue', role: 'specialist', department, days: 2 },
      { entered: { ...granted, requires: ['text'] }, refused, returned: returned('review') },
    ),
    issue: issue('letter', 'outgoing'),
    delivery,
    correction: correction('check'),
    'review-correction': correction('review'),
    ...ends,
  },
};
