import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'public-assembly-notice',
  version: 1,
  category: 'governance',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-13', years: 5 },
  process: decidedByHead({ reviewDays: 3, fee: false }),
};
