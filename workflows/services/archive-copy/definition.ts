import type { Process, ServiceDefinition } from '../../domain/definition.ts';
import { always, check } from '../patterns.ts';
import { signedBySecretary } from '../processes.ts';

/** As every paper the secretary signs, with the local fee settled before anyone searches the archive. */
function signedOncePaid(): Process {
  const { start, stages } = signedBySecretary({ department: 'general', reviewDays: 4 });
  const payment = {
    kind: 'payment',
    task: { key: 'payment', role: 'clerk', days: 0 },
    paid: always('review'),
  } as const;
  return { start, stages: { check: check('payment', 0), payment, ...rest(stages) } };
}

const rest = ({ check: _, ...others }: Process['stages']): Process['stages'] => others;

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
  process: signedOncePaid(),
};
