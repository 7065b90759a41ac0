import type { Process } from '../../domain/definition.ts';
import { always, check, correction, ends, forwarded, forwarding, returned, work } from '../patterns.ts';

const department = 'urban-development';

/** Nothing is decided: the department compares the notice with the permit and sends it on to the inspectorate. */
export const process: Process = {
  start: 'check',
  stages: {
    check: check('review', 1),
    review: work(
      { key: 'review', role: 'specialist', department, days: 1 },
      { agrees: { to: always('forwarding') }, differs: returned('review-correction') },
    ),
    forwarding: { ...forwarding, task: { key: 'forwarding', role: 'specialist', department, days: 3 } },
    correction: correction('check'),
    'review-correction': correction('review'),
    forwarded,
    lapsed: ends.lapsed,
  },
};
