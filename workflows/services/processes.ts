import type { OutcomeDefinition, PaymentStage, Process, WorkStage } from '../domain/definition.ts';
import { always, check, correction, delivery, ends, resolution } from './patterns.ts';

/** Whole processes that many services share, told from how a case is decided. Days are a plan for the queue, not law. */
const task = (key: string, role: 'head' | 'secretary' | 'specialist', days: number, department?: string) => [
  { key, role, ...(department && { department }), days },
];
const work = (tasks: WorkStage['tasks'], outcomes: WorkStage['outcomes']): WorkStage => ({
  kind: 'work',
  tasks,
  ends: 'all',
  outcomes,
});

const paidBefore = (to: string): PaymentStage => ({
  kind: 'payment',
  task: { key: 'payment', role: 'clerk', days: 0 },
  paid: always(to),
});

const returned = (to: string): OutcomeDefinition => ({ to: always(to), requires: ['reason'] });
const granted: OutcomeDefinition = { to: always('delivery'), accepts: ['document'], decides: 'granted' };
const refused: OutcomeDefinition = {
  to: always('delivery'),
  requires: ['reason'],
  accepts: ['document'],
  decides: 'refused',
};

/** The head names an executor, who reviews; the head decides. With a fee, it is settled before the head sees the case. */
export const decidedByHead = ({ reviewDays, fee }: { reviewDays: number; fee: boolean }): Process => ({
  start: 'check',
  stages: {
    check: check(fee ? 'payment' : 'resolution', 1),
    ...(fee && { payment: paidBefore('resolution') }),
    resolution: resolution('review', 0),
    review: work(task('review', 'specialist', reviewDays, 'executor'), {
      favourable: { to: always('decision'), accepts: ['text', 'document'] },
      unfavourable: { to: always('decision'), requires: ['reason'], accepts: ['document'] },
      incomplete: returned('review-correction'),
    }),
    decision: work(task('decision', 'head', 1), { granted, refused, returned: returned('review') }),
    delivery,
    correction: correction('check'),
    'review-correction': correction('review'),
    ...ends,
  },
});

interface SecretaryProcess {
  readonly department: string;
  readonly reviewDays: number;
  readonly fee?: boolean;
}

/** A department finds out, the staff secretary signs: certificates, copies, answers of record. */
export const signedBySecretary = ({ department, reviewDays, fee = false }: SecretaryProcess): Process => ({
  start: 'check',
  stages: {
    check: check(fee ? 'payment' : 'review', 0),
    ...(fee && { payment: paidBefore('review') }),
    review: work(task('review', 'specialist', reviewDays, department), {
      confirmed: { to: always('sign') },
      'not-confirmed': { to: always('sign'), requires: ['reason'] },
    }),
    sign: work(task('sign', 'secretary', 1), { granted, refused, returned: returned('review') }),
    delivery,
    correction: correction('check'),
    ...ends,
  },
});
