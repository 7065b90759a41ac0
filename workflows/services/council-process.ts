import type { CouncilStage, OpinionStage, Process } from '../domain/definition.ts';
import {
  always,
  check,
  correction,
  delivery,
  ends,
  issue,
  paidBefore,
  resolution,
  returned,
  reviewed,
  work,
} from './patterns.ts';

interface CouncilProcess {
  readonly reviewDays: number;
  readonly draftDays: number;
  readonly councilDays: number;
  readonly fee?: boolean;
  /** A state body whose opinion is asked before the draft is written. */
  readonly asks?: { readonly days: number; readonly kindOfDays: OpinionStage['kindOfDays'] };
}

/**
 * The executor reviews and drafts, the lawyer and the secretary agree, the council decides. What the lawyer or the
 * secretary objects to goes back to the draft; so does what the council returns. Days are a plan for the queue, not law.
 */
export const decidedByCouncil = (process: CouncilProcess): Process => ({
  start: 'check',
  stages: {
    check: check(process.fee ? 'payment' : 'resolution', 1),
    ...(process.fee && { payment: paidBefore('resolution') }),
    resolution: resolution('review', 1),
    review: reviewed(process.reviewDays, process.asks ? 'opinion' : 'draft'),
    ...(process.asks && { opinion: opinionOfState(process.asks) }),
    draft: work(
      { key: 'draft', role: 'specialist', department: 'executor', days: process.draftDays },
      {
        drafted: { to: always('agreement'), requires: ['document'], accepts: ['text'] },
        incomplete: returned('review-correction'),
      },
    ),
    agreement: {
      kind: 'work',
      tasks: [
        { key: 'legal-check', role: 'specialist', department: 'legal', days: 1 },
        { key: 'secretary-check', role: 'secretary', days: 1 },
      ],
      ends: 'first-negative',
      negative: ['objection'],
      outcomes: { agreed: { to: always('council'), accepts: ['text'] }, objection: returned('draft') },
    },
    council: councilOf(process.councilDays),
    issue: issue('council-decision', 'council-decisions'),
    delivery,
    correction: correction('check'),
    'review-correction': correction('review'),
    ...ends,
  },
});

const councilOf = (days: number): CouncilStage => ({
  kind: 'council',
  majority: 'present',
  task: { key: 'council', role: 'secretary', days },
  outcomes: {
    adopted: { to: always('issue'), requires: ['votes'], accepts: ['text', 'document'], decides: 'granted' },
    'not-adopted': { to: always('issue'), requires: ['votes', 'reason'], accepts: ['document'], decides: 'refused' },
    returned: returned('draft'),
  },
});

const opinionOfState = ({ days, kindOfDays }: NonNullable<CouncilProcess['asks']>): OpinionStage => ({
  kind: 'opinion',
  external: true,
  days,
  kindOfDays,
  task: { key: 'opinion', role: 'specialist', department: 'executor', days },
  outcomes: {
    given: { to: always('draft'), requires: ['text'], accepts: ['document'] },
    declined: { to: always('draft'), requires: ['reason'], accepts: ['document'] },
  },
  unanswered: always('draft'),
});
