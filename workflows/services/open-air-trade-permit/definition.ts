import type { ServiceDefinition } from '../../domain/definition.ts';
import { permit } from '../permit-terms.ts';
import { decidedByHead } from '../processes.ts';

/** The local duty of one day, as Aparan has it. */
export const definition: ServiceDefinition = {
  key: 'open-air-trade-permit',
  version: 1,
  category: 'trade',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 200, times: 'tradingDays' },
  validity: { months: 1 },
  permit: permit({ from: 'startDate', object: 'placeAddress' }),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '06-02', years: 5 },
  process: decidedByHead({ reviewDays: 3, fee: true }),
};
