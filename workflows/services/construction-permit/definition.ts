import type { ServiceDefinition } from '../../domain/definition.ts';
import { always, check, correction, delivery, ends, resolution } from '../patterns.ts';
import { fee } from './fee.ts';

export const definition: ServiceDefinition = {
  key: 'construction-permit',
  version: 1,
  category: 'construction',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: {
    days: 5,
    kind: 'calendar',
    variants: [
      { when: { field: 'riskCategory', is: 'II' }, days: 5 },
      { when: { field: 'riskCategory', is: 'III' }, days: 10 },
      { when: { field: 'riskCategory', is: 'IV' }, days: 15 },
    ],
  },
  silence: { effect: 'granted' },
  fee,
  validity: { months: 24 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '04-02', years: 'permanent' },
  process: {
    start: 'check',
    stages: {
      check: check('payment', 1),
      payment: { kind: 'payment', task: { key: 'payment', role: 'clerk', days: 0 }, paid: always('resolution') },
      resolution: resolution('review', 0),
      review: {
        kind: 'work',
        tasks: [{ key: 'review', role: 'specialist', department: 'executor', days: 3 }],
        ends: 'all',
        outcomes: {
          favourable: { to: always('decision'), accepts: ['text', 'document'] },
          unfavourable: { to: always('decision'), requires: ['reason'], accepts: ['document'] },
          incomplete: { to: always('review-correction'), requires: ['reason'] },
        },
      },
      decision: {
        kind: 'work',
        tasks: [{ key: 'decision', role: 'head', days: 1 }],
        ends: 'all',
        outcomes: {
          granted: { to: always('delivery'), accepts: ['document'], decides: 'granted' },
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
