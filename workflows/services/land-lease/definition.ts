import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByCouncil } from '../council-process.ts';

/** The rent or the price of the right to build is paid by the contract; it is no fee of the case. */
export const definition: ServiceDefinition = {
  key: 'land-lease',
  version: 1,
  category: 'land',
  decidedBy: 'council',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 60 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '05-03', years: 'permanent' },
  process: decidedByCouncil({ reviewDays: 7, draftDays: 4, councilDays: 15 }),
};
