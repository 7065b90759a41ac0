import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'earthworks-permit',
  version: 1,
  category: 'environment',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 1 },
  permit: permit({ from: 'startDate' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-15', years: 5 },
  process: decidedByHead({ reviewDays: 3, fee: false }),
};
