import type { ServiceDefinition } from '../../domain/definition.ts';
import { always, check, correction, delivery, ends } from '../patterns.ts';

export const definition: ServiceDefinition = {
  key: 'certificate-residence',
  version: 1,
  category: 'certificate',
  decidedBy: 'secretary',
  journal: 'citizen-applications',
  term: { days: 3, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 1 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-05', years: 5 },
  process: {
    start: 'check',
    stages: {
      check: check('review', 0),
      review: {
        kind: 'work',
        tasks: [{ key: 'review', role: 'specialist', department: 'general', days: 2 }],
        ends: 'all',
        outcomes: {
          confirmed: { to: always('sign') },
          'not-confirmed': { to: always('sign'), requires: ['reason'] },
        },
      },
      sign: {
        kind: 'work',
        tasks: [{ key: 'sign', role: 'secretary', days: 1 }],
        ends: 'all',
        outcomes: {
          granted: { to: always('delivery'), accepts: ['document'], decides: 'granted' },
          refused: { to: always('delivery'), requires: ['reason'], accepts: ['document'], decides: 'refused' },
          returned: { to: always('review'), requires: ['reason'] },
        },
      },
      delivery,
      correction: correction('check'),
      ...ends,
    },
  },
};
