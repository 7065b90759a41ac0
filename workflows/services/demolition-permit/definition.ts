import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'demolition-permit',
  version: 1,
  category: 'construction',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 5_000 },
  validity: { months: 12 },
  permit: permit({ object: 'siteAddress' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '04-04', years: 'permanent' },
  process: decidedByHead({ reviewDays: 3, fee: true }),
};
