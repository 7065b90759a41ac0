import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByCouncil } from '../council-process.ts';
import { permit } from '../permit-terms.ts';

/** The executor's review is the site visit. */
export const definition: ServiceDefinition = {
  key: 'tree-felling',
  version: 1,
  category: 'environment',
  decidedBy: 'council',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 3 },
  permit: permit(),
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-17', years: 5 },
  process: decidedByCouncil({ reviewDays: 3, draftDays: 5, councilDays: 17 }),
};
