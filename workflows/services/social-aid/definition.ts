import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByCouncil } from '../council-process.ts';

/** By practice the head decides on small sums and the council on larger ones; the programme of the community says which. */
export const definition: ServiceDefinition = {
  key: 'social-aid',
  version: 1,
  category: 'social',
  decidedBy: 'council',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-09', years: 5 },
  process: decidedByCouncil({ reviewDays: 7, draftDays: 4, councilDays: 15 }),
};
