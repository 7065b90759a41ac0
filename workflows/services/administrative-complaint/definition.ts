import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'administrative-complaint',
  version: 1,
  category: 'appeal',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-11', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: false, forwards: true, partly: true }),
};
