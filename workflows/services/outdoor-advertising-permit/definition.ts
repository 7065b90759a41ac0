import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

/** The duty of one month, as two communities publish it; by practice it is counted for each m², which their pages do not say. */
export const definition: ServiceDefinition = {
  key: 'outdoor-advertising-permit',
  version: 1,
  category: 'trade',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 1_500, times: 'months' },
  validity: { months: 12 },
  permit: permit({ object: 'placeAddress' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '06-06', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: true }),
};
