import type { ServiceDefinition } from '../../domain/definition.ts';
import { process } from './process.ts';

export const definition: ServiceDefinition = {
  key: 'reception-appointment',
  version: 1,
  category: 'appeal',
  decidedBy: 'secretary',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-14', years: 5 },
  process,
};
