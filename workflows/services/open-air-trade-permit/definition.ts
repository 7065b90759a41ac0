import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';
import { fee } from './fee.ts';

export const definition: ServiceDefinition = {
  key: 'open-air-trade-permit',
  version: 1,
  category: 'trade',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'granted' },
  fee,
  validity: { months: 1 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '06-02', years: 5 },
  process: decidedByHead({ reviewDays: 3, fee: true }),
};
