import type { ServiceDefinition } from '../../domain/definition.ts';
import { signedBySecretary } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'burial-plot',
  version: 1,
  category: 'environment',
  decidedBy: 'department',
  journal: 'citizen-applications',
  term: { days: 1, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-16', years: 'permanent' },
  process: signedBySecretary({ department: 'general', reviewDays: 0 }),
};
