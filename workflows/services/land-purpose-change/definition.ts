import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByCouncil } from '../council-process.ts';

export const definition: ServiceDefinition = {
  key: 'land-purpose-change',
  version: 1,
  category: 'land',
  decidedBy: 'council',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '05-02', years: 'permanent' },
  process: decidedByCouncil({
    reviewDays: 3,
    draftDays: 3,
    councilDays: 13,
    asks: { days: 7, kindOfDays: 'calendar' },
  }),
};
