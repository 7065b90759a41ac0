import type { ServiceDefinition } from '../../domain/definition.ts';
import { actOfHead } from '../act-of-head.ts';

/** The draft is numbered among internal papers; the act gets its own number when it is signed. */
export const definition: ServiceDefinition = {
  key: 'head-decision',
  version: 1,
  category: 'correspondence',
  audience: 'office',
  decidedBy: 'head',
  journal: 'internal',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-02', years: 'permanent' },
  process: actOfHead({ act: 'decision', journal: 'decisions', draftingDays: 20 }),
};
