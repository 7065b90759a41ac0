import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';
import { fee } from './fee.ts';

export const definition: ServiceDefinition = {
  key: 'fuel-sale-permit',
  version: 1,
  category: 'trade',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee,
  validity: { months: 12 },
  permit: permit({ from: 'startDate', object: 'outletAddress' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '06-03', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: true }),
};
