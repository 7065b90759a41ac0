import type { ServiceDefinition } from '../../domain/definition.ts';
import { signedBySecretary } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'information-request',
  version: 1,
  category: 'information',
  decidedBy: 'secretary',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'calendar' },
  silence: { effect: 'none' },
  // Thirty days in all when the answer takes extra work, told within the first five.
  extension: { days: 25, noticeDays: 0 },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'none' },
  retention: { caseIndex: '01-12', years: 5 },
  process: signedBySecretary({ department: 'general', reviewDays: 2, act: 'letter', forwards: true }),
};
