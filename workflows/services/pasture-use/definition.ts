import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

/** The price of the use itself follows the land-tax rate of the plot and is paid by the contract; it is no fee of the case. */
export const definition: ServiceDefinition = {
  key: 'pasture-use',
  version: 1,
  category: 'land',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 12 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '05-07', years: 5 },
  process: decidedByHead({ reviewDays: 26, fee: false }),
};
