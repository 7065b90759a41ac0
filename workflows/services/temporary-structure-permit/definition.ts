import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'temporary-structure-permit',
  version: 1,
  category: 'construction',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: {
    currency: 'AMD',
    otherwise: 3_000,
    table: [
      { when: { field: 'floorArea', below: 20 }, amount: 3_000 },
      { when: { field: 'floorArea', from: 20 }, amount: 5_000 },
    ],
  },
  validity: { months: 36 },
  permit: permit({ object: 'siteAddress' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '04-05', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: true }),
};
