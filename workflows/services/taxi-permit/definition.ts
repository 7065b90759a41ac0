import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

/** Kajaran's yearly duty for one car: an application is for one car. */
export const definition: ServiceDefinition = {
  key: 'taxi-permit',
  version: 1,
  category: 'trade',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 10_000 },
  validity: { months: 12 },
  permit: permit(),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '06-07', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: true }),
};
