import type { Actor } from '../../workflows/domain/actor.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import { applicant, command, ref, staff } from '../domain/cases.ts';
import type { RunningCase } from '../support/case-world.ts';

/** Journeys through the three services, each to an end of its own; recorded once, replayed for ever. */
export interface Journey {
  readonly service: string;
  readonly facts?: Record<string, string | number>;
  /** Ends the case, or leaves it where `open` says. */
  readonly walk: (send: RunningCase['send']) => Promise<void>;
  readonly open?: true;
}

const clerk = staff('clerk');
const head = staff('head');
const anna = staff('specialist', 'urban-development', 'anna');
const assignee = { userId: 'anna', department: 'urban-development' };
const document = { id: 'd', kind: 'result', sha256: 'a'.repeat(64) };

const done = (actor: Actor, task: string, outcome: string, rest: Partial<CaseCommand> = {}) =>
  command(actor, 'complete', { task, outcome, ...rest });

export const journeys: Readonly<Record<string, Journey>> = {
  'certificate-granted-after-correction': {
    service: 'certificate-residence',
    async walk(send) {
      await send(command(clerk, 'claim', { task: 'check#1' }));
      await send(done(clerk, 'check#1', 'incomplete', { reason: ref('what') }));
      await send(command(applicant, 'answer', { text: ref('here'), documents: [document] }));
      await send(done(clerk, 'check#2', 'complete'));
      await send(done(staff('specialist', 'general'), 'review#3', 'confirmed'));
      await send(done(staff('secretary'), 'sign#4', 'granted', { documents: [document] }));
      await send(done(clerk, 'delivery#5', 'delivered', { proof: 'in-person' }));
    },
  },
  'certificate-withdrawn': {
    service: 'certificate-residence',
    async walk(send) {
      await send(command(applicant, 'message', { text: ref('please wait') }));
      await send(command(applicant, 'withdraw', { reason: ref('not needed') }));
    },
  },
  'certificate-waiting': {
    service: 'certificate-residence',
    open: true,
    async walk(send) {
      await send(done(clerk, 'check#1', 'incomplete', { reason: ref('what') }));
    },
  },
  'permit-refused-after-return': {
    service: 'construction-permit',
    facts: { riskCategory: 'III' },
    async walk(send) {
      await send(done(clerk, 'check#1', 'complete'));
      await send(done(clerk, 'payment#2', 'paid', { payment: { amount: 1_000_000, receipt: 'R-1' } }));
      await send(done(head, 'resolution#3', 'assigned', { assignee, text: ref('look into it') }));
      await send(done(anna, 'review#4', 'unfavourable', { reason: ref('norms') }));
      await send(done(head, 'decision#5', 'returned', { reason: ref('again') }));
      await send(done(anna, 'review#6', 'unfavourable', { reason: ref('still') }));
      await send(done(head, 'decision#7', 'refused', { reason: ref('no') }));
      await send(done(clerk, 'delivery#8', 'delivered', { proof: 'post' }));
    },
  },
  'free-application-answered': {
    service: 'free-application',
    async walk(send) {
      await send(done(clerk, 'check#1', 'complete'));
      await send(
        done(head, 'resolution#2', 'assigned', { assignee, text: ref('answer'), dueAt: '2099-01-01T14:00:00.000Z' }),
      );
      await send(command(anna, 'message', { text: ref('we are at it') }));
      await send(done(anna, 'review#3', 'prepared', { text: ref('draft') }));
      await send(done(head, 'decision#4', 'answered', { text: ref('answer') }));
      await send(done(clerk, 'delivery#5', 'delivered', { proof: 'electronic' }));
    },
  },
};
