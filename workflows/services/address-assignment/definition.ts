import type { ServiceDefinition } from '../../domain/definition.ts';
import { decidedByHead } from '../processes.ts';

/** The head decides; the Cadastre then enters the address in the Address Register. */
export const definition: ServiceDefinition = {
  key: 'address-assignment',
  version: 1,
  category: 'land',
  decidedBy: 'head',
  journal: 'citizen-applications',
  term: { days: 30, kind: 'calendar' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '05-01', years: 'permanent' },
  process: decidedByHead({ reviewDays: 26, fee: false }),
};
