import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'alcohol-tobacco-permit',
  version: 1,
  category: 'trade',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 3, kind: 'working' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 5_000 },
  validity: { months: 3 },
  permit: permit({ from: 'startDate', object: 'outletAddress' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '06-01', years: 5 },
  process: decidedByHead({ reviewDays: 1, fee: true }),
};
