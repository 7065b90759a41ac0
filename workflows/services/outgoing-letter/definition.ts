import type { ServiceDefinition } from '../../domain/definition.ts';
import { process } from './process.ts';

/** The draft is numbered among internal papers; the letter gets its own number when it is signed. */
export const definition: ServiceDefinition = {
  key: 'outgoing-letter',
  version: 1,
  category: 'correspondence',
  audience: 'office',
  decidedBy: 'head',
  journal: 'internal',
  term: { days: 10, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-21', years: 5 },
  process,
};
