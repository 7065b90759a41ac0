import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByCouncil } from '../council-process.ts';

export const definition: ServiceDefinition = {
  key: 'council-agenda-initiative',
  version: 1,
  category: 'governance',
  decidedBy: 'council',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-18', years: 5 },
  process: decidedByCouncil({ reviewDays: 7, draftDays: 4, councilDays: 15 }),
};
