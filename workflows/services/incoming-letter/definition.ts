import type { ServiceDefinition } from '../../domain/definition.ts';
import { process } from './process.ts';

export const definition: ServiceDefinition = {
  key: 'incoming-letter',
  version: 1,
  category: 'correspondence',
  audience: 'office',
  decidedBy: 'head',
  journal: 'incoming',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-20', years: 5 },
  process,
};
