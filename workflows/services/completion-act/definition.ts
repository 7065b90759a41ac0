import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

/** The fee is an estimate for small communities; Yerevan takes 50,000. Each council sets its own. */
export const definition: ServiceDefinition = {
  key: 'completion-act',
  version: 1,
  category: 'construction',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 10_000 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '04-08', years: 'permanent' },
  process: decidedByHead({ reviewDays: 3, fee: true }),
};
