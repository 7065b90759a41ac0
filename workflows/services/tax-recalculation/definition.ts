import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'tax-recalculation',
  version: 1,
  category: 'tax',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-06', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: false }),
};
