import type { ServiceDefinition } from '../../domain/definition.ts';
import { signedBySecretary } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'certificate-tax-debt',
  version: 1,
  category: 'tax',
  decidedBy: 'department',
  journal: 'citizen-applications',
  term: { days: 1, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 0 },
  validity: { months: 1 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-05', years: 5 },
  process: signedBySecretary({ department: 'finance', reviewDays: 0 }),
};
