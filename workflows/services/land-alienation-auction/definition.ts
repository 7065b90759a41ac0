import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByCouncil } from '../council-process.ts';

/**
 * The fee is the participation fee. The term is that of the answer to the application, not of the whole auction; the
 * decision is to be carried out within the validity.
 */
export const definition: ServiceDefinition = {
  key: 'land-alienation-auction',
  version: 1,
  category: 'land',
  decidedBy: 'council',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 5_000 },
  validity: { months: 12 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '05-04', years: 'permanent' },
  process: decidedByCouncil({ reviewDays: 7, draftDays: 4, councilDays: 15, fee: true }),
};
