import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'after-midnight-permit',
  version: 1,
  category: 'trade',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 25_000 },
  validity: { months: 12 },
  permit: permit({ from: 'startDate' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '06-04', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: true }),
};
