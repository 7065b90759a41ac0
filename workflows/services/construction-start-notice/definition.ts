import type { ServiceDefinition } from '../../domain/definition.ts';
import { process } from './process.ts';

export const definition: ServiceDefinition = {
  key: 'construction-start-notice',
  version: 1,
  category: 'construction',
  decidedBy: 'department',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '04-06', years: 5 },
  process,
};
