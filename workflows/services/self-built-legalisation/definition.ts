import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

/** The payment for legalisation follows the cadastral value of the structure, which no answer gives; it is no fee of the case. */
export const definition: ServiceDefinition = {
  key: 'self-built-legalisation',
  version: 1,
  category: 'land',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'granted' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '05-05', years: 'permanent' },
  process: decidedByHead({ reviewDays: 26, fee: false }),
};
