import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { always, correction, delivery, ends, forwarded, returned, work } from '../../workflows/services/patterns.ts';
import { bareLaw, task } from './laws.ts';

/** A law with every kind of stage, route and rule that there is, whether or not a service has it; `size` and `days` are asked. */
const rules: Partial<ServiceDefinition> = {
  key: 'every-kind',
  term: { days: 20, kind: 'working', variants: [{ when: { field: 'size', from: 100 }, days: 30 }] },
  silence: { effect: 'granted', confirmed: true },
  extension: { days: 10, noticeDays: 3 },
  warningDays: 2,
  fee: {
    currency: 'AMD',
    otherwise: 1_000,
    times: 'days',
    table: [{ when: { field: 'size', below: 10 }, amount: 0 }],
  },
  validity: { months: 12, variants: [{ when: { field: 'size', from: 100 }, months: 24 }] },
};

const reviewed = { kind: 'work', negative: ['objection'] } as const;

export const everyKind: Law = bareLaw({
  ...rules,
  process: {
    start: 'check',
    stages: {
      check: work(task('check', 'clerk'), {
        complete: { to: [{ when: { field: 'size', from: 100 }, to: 'opinion' }, { to: 'payment' }] },
        incomplete: returned('correction'),
        forward: returned('forwarding'),
      }),
      payment: { kind: 'payment', task: task('payment', 'clerk'), paid: always('resolution') },
      resolution: {
        kind: 'resolution',
        task: task('resolution', 'head'),
        outcomes: { assigned: { to: always('opinion'), requires: ['assignee', 'text'], accepts: ['dueAt'] } },
      },
      opinion: {
        kind: 'opinion',
        external: false,
        days: 3,
        kindOfDays: 'calendar',
        task: task('opinion'),
        outcomes: {
          given: { to: always('agreement'), requires: ['text'], accepts: ['document'] },
          declined: { to: always('agreement'), requires: ['reason'] },
        },
        unanswered: always('agreement'),
      },
      agreement: {
        ...reviewed,
        tasks: [task('legal'), task('land'), task('fire', 'secretary')],
        ends: 'first-negative',
        outcomes: { agreed: { to: always('letter') }, objection: returned('correction') },
      },
      letter: { kind: 'issue', act: 'letter', journal: 'outgoing', issued: always('hearing') },
      hearing: {
        ...reviewed,
        tasks: [task('party'), task('neighbour')],
        ends: 'all',
        outcomes: { heard: { to: always('draft') }, objection: returned('agreement') },
      },
      draft: {
        kind: 'work',
        tasks: [task('draft'), task('template', 'secretary')],
        ends: 'any',
        outcomes: { drafted: { to: always('council') }, dropped: { to: always('decision') } },
      },
      council: {
        kind: 'council',
        majority: 'present',
        task: task('council', 'secretary'),
        outcomes: {
          adopted: { to: always('act'), requires: ['votes'], decides: 'granted' },
          'not-adopted': { to: always('act'), requires: ['votes', 'reason'], decides: 'refused' },
          returned: returned('draft'),
        },
      },
      decision: work(task('decision', 'head'), {
        granted: { to: always('act'), decides: 'granted' },
        partly: { to: always('act'), requires: ['reason'], decides: 'partly-granted' },
        answered: { to: always('act'), requires: ['text'], decides: 'answered' },
        refused: { to: always('act'), requires: ['reason'], decides: 'refused' },
      }),
      act: {
        kind: 'issue',
        act: 'council-decision',
        journal: 'council-decisions',
        task: task('act', 'secretary'),
        issued: always('delivery'),
      },
      delivery,
      correction: correction('check'),
      forwarding: {
        kind: 'forwarding',
        days: 3,
        kindOfDays: 'calendar',
        task: task('forwarding', 'clerk'),
        forwarded: always('forwarded'),
      },
      forwarded,
      ...ends,
    },
  },
});
