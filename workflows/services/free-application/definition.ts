import type { ServiceDefinition } from '../../domain/definition.ts';
import { answeredByHead } from '../processes.ts';

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
  process: answeredByHead({ reviewDays: 26 }),
};
