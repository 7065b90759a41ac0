import type { ServiceDefinition } from '../../domain/definition.ts';
import { always, check, correction, delivery, ends, resolution } from '../patterns.ts';

export const definition: ServiceDefinition = {
  key: 'free-application',
  version: 1,
  category: 'appeal',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-04', years: 5 },
  process: {
    start: 'check',
    stages: {
      check: check('resolution', 1),
      resolution: resolution('review', 1),
      review: {
        kind: 'work',
        tasks: [{ key: 'review', role: 'specialist', department: 'executor', days: 26 }],
        ends: 'all',
        outcomes: {
          prepared: { to: always('decision'), accepts: ['text', 'document'] },
          incomplete: { to: always('review-correction'), requires: ['reason'] },
        },
      },
      decision: {
        kind: 'work',
        tasks: [{ key: 'decision', role: 'head', days: 1 }],
        ends: 'all',
        outcomes: {
          answered: { to: always('delivery'), requires: ['text'], accepts: ['document'], decides: 'answered' },
          refused: { to: always('delivery'), requires: ['reason'], accepts: ['document'], decides: 'refused' },
          returned: { to: always('review'), requires: ['reason'] },
        },
      },
      delivery,
      correction: correction('check'),
      'review-correction': correction('review'),
      ...ends,
    },
  },
};
