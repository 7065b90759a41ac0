import type { ServiceDefinition } from '../../domain/definition.ts';
import { forwarding } from '../patterns.ts';
import { answeredByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'petition',
  version: 1,
  category: 'appeal',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  extension: { days: 30, noticeDays: 3 },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-10', years: 5 },
  process: answeredByHead({ reviewDays: 26, sentOn: { ...forwarding, days: 5, kindOfDays: 'working' } }),
};
