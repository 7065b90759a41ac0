import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'design-permit',
  version: 1,
  category: 'construction',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: {
    days: 5,
    kind: 'calendar',
    variants: [
      { when: { field: 'riskCategory', is: 'II' }, days: 5 },
      { when: { field: 'riskCategory', is: 'III' }, days: 10 },
      { when: { field: 'riskCategory', is: 'IV' }, days: 15 },
    ],
  },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 10_000 },
  validity: {
    months: 12,
    variants: [
      { when: { field: 'riskCategory', is: 'II' }, months: 12 },
      { when: { field: 'riskCategory', is: 'III' }, months: 18 },
      { when: { field: 'riskCategory', is: 'IV' }, months: 24 },
    ],
  },
  permit: permit({ object: 'siteAddress' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '04-01', years: 'permanent' },
  process: decidedByHead({ reviewDays: 3, fee: true }),
};
