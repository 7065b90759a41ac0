import type { ServiceDefinition } from '../../domain/definition.ts';
import { signedBySecretary } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'certificate-land-use',
  version: 1,
  category: 'certificate',
  decidedBy: 'secretary',
  journal: 'citizen-applications',
  term: { days: 3, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 1 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-05', years: 5 },
  process: signedBySecretary({ department: 'general', reviewDays: 2 }),
};
