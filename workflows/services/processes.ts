import type { Act, ForwardingStage, OutcomeDefinition, Process } from '../domain/definition.ts';
import {
  always,
  check,
  correction,
  delivery,
  ends,
  forwarded,
  forwarding,
  granted,
  issue,
  mayForward,
  paidBefore,
  refused,
  resolution,
  returned,
  reviewed,
  work,
} from './patterns.ts';

/** Whole processes that many services share, told from how a case is decided. Days are a plan for the queue, not law. */
interface HeadProcess {
  readonly reviewDays: number;
  readonly fee: boolean;
  /** An appeal may have come to the wrong body. */
  readonly forwards?: boolean;
  /** What is asked can be granted in part. */
  readonly partly?: boolean;
}

/** The head names an executor, who reviews; the head decides. With a fee, it is settled before the head sees the case. */
export const decidedByHead = ({ reviewDays, fee, forwards, partly }: HeadProcess): Process => ({
  start: 'check',
  stages: {
    check: check(fee ? 'payment' : 'resolution', 1),
    ...(fee && { payment: paidBefore('resolution') }),
    resolution: forwards ? mayForward(resolution('review', 0)) : resolution('review', 0),
    review: reviewed(reviewDays, 'decision'),
    decision: work(
      { key: 'decision', role: 'head', days: 1 },
      { granted, ...(partly && { 'partly-granted': partlyGranted }), refused, returned: returned('review') },
    ),
    issue: issue('decision', 'decisions'),
    delivery,
    correction: correction('check'),
    'review-correction': correction('review'),
    ...(forwards && { forwarding, forwarded }),
    ...ends,
  },
});

/** What is refused of it needs its reason. */
const partlyGranted: OutcomeDefinition = { ...refused, decides: 'partly-granted' };

interface AnswerProcess {
  readonly reviewDays: number;
  /** Until when and by whom a paper that came to the wrong body is sent on. */
  readonly sentOn?: ForwardingStage;
}

/** The head names an executor, who drafts an answer; the head gives it. */
export const answeredByHead = ({ reviewDays, sentOn = forwarding }: AnswerProcess): Process => ({
  start: 'check',
  stages: {
    check: check('resolution', 1),
    resolution: mayForward(resolution('review', 1)),
    review: work(
      { key: 'review', role: 'specialist', department: 'executor', days: reviewDays },
      {
        prepared: { to: always('decision'), accepts: ['text', 'document'] },
        incomplete: returned('review-correction'),
      },
    ),
    decision: work(
      { key: 'decision', role: 'head', days: 1 },
      {
        answered: { to: always('issue'), requires: ['text'], accepts: ['document'], decides: 'answered' },
        refused,
        returned: returned('review'),
      },
    ),
    issue: issue('letter', 'outgoing'),
    delivery,
    correction: correction('check'),
    'review-correction': correction('review'),
    forwarding: sentOn,
    forwarded,
    ...ends,
  },
});

interface SecretaryProcess {
  readonly department: string;
  readonly reviewDays: number;
  readonly fee?: boolean;
  readonly act?: Act;
  /** What is asked for may be held by another body. */
  readonly forwards?: boolean;
}

/** A department finds out, the staff secretary signs: certificates, copies, answers of record. */
export const signedBySecretary = (process: SecretaryProcess): Process => ({
  start: 'check',
  stages: {
    check: check(process.fee ? 'payment' : 'review', 0),
    ...(process.fee && { payment: paidBefore('review') }),
    review: work(
      { key: 'review', role: 'specialist', department: process.department, days: process.reviewDays },
      {
        confirmed: { to: always('sign') },
        'not-confirmed': returned('sign'),
        ...(process.forwards && { forward: returned('forwarding') }),
      },
    ),
    sign: work({ key: 'sign', role: 'secretary', days: 1 }, { granted, refused, returned: returned('review') }),
    issue: issue(process.act ?? 'certificate', 'outgoing'),
    delivery,
    correction: correction('check'),
    ...(process.forwards && { forwarding, forwarded }),
    ...ends,
  },
});
