import type { ServiceDefinition } from '../../domain/definition.ts';
import { process } from './process.ts';

export const definition: ServiceDefinition = {
  key: 'kindergarten-queue',
  version: 1,
  category: 'social',
  decidedBy: 'department',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-08', years: 5 },
  process,
};
