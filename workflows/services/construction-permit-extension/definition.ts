import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'construction-permit-extension',
  version: 1,
  category: 'construction',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 4_500 },
  validity: { months: 12 },
  extendsPermit: {
    services: ['construction-permit', 'reconstruction-permit', 'demolition-permit'],
    number: 'permitNumber',
    date: 'permitDate',
    months: 'extensionMonths',
  },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '04-07', years: 'permanent' },
  process: decidedByHead({ reviewDays: 3, fee: true }),
};
