import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByCouncil } from '../council-process.ts';

/** The rent is paid by the contract; it is no fee of the case. */
export const definition: ServiceDefinition = {
  key: 'community-property-lease',
  version: 1,
  category: 'land',
  decidedBy: 'council',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 36 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '05-06', years: 5 },
  process: decidedByCouncil({ reviewDays: 7, draftDays: 4, councilDays: 15 }),
};
