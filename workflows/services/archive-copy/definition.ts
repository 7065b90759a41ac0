import type { ServiceDefinition } from '../../domain/definition.ts';
import { signedBySecretary } from '../processes.ts';

export const definition: ServiceDefinition = {
  key: 'archive-copy',
  version: 1,
  category: 'certificate',
  decidedBy: 'secretary',
  journal: 'citizen-applications',
  term: { days: 5, kind: 'working' },
  silence: { effect: 'none' },
  fee: { currency: 'AMD', otherwise: 1_000 },
  assurance: { filing: 'none', delivery: 'in-person' },
  retention: { caseIndex: '01-05', years: 5 },
  // The local fee is settled before anyone searches the archive.
  process: signedBySecretary({ department: 'general', reviewDays: 4, fee: true, act: 'letter' }),
};
