import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

/** The fee is Yerevan's: the council of each community sets its own. */
export const definition: ServiceDefinition = {
  key: 'occupancy-permit',
  version: 1,
  category: 'construction',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 10, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 25_000 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '04-09', years: 'permanent' },
  process: decidedByHead({ reviewDays: 7, fee: true }),
};
