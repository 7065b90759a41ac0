import type { Actor } from '../../workflows/domain/actor.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { Facts } from '../../workflows/domain/condition.ts';
import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import { applicant, command, ref, staff } from '../domain/cases.ts';
import { calendarWith } from '../domain/laws.ts';
import type { RunningCase } from '../support/case-world.ts';
import { journeysOfEveryKind } from './journeys-of-every-kind.ts';

/** A case with a story of its own; recorded once, replayed for ever. */
export interface Journey {
  readonly service: string;
  /** Another law than the service's. */
  readonly definition?: ServiceDefinition;
  readonly facts?: Facts;
  /** Brings the case to its end, or to where it is left open. */
  readonly walk: (one: Walker) => Promise<unknown>;
}
export interface Walker extends Pick<RunningCase, 'send' | 'changeCalendar'> {
  /** Lets so many days pass. */
  readonly rest: (days: number) => Promise<void>;
}

const clerk = staff('clerk');
const head = staff('head');
const secretary = staff('secretary');
const anna = staff('specialist', 'urban-development', 'anna');
const assignee = { userId: 'anna', department: 'urban-development' };
const document = { id: 'd', kind: 'result', sha256: 'a'.repeat(64) };

const done = (actor: Actor, task: string, outcome: string, rest: Partial<CaseCommand> = {}) =>
  command(actor, 'complete', { task, outcome, ...rest });

/** Drafted and agreed: `council#8` waits. */
export async function landPurposeBeforeCouncil(send: Walker['send']): Promise<void> {
  await send(done(clerk, 'check#1', 'complete'));
  await send(done(head, 'resolution#2', 'assigned', { assignee, text: ref('look into it') }));
  await send(done(anna, 'review#3', 'favourable'));
  await send(done(anna, 'opinion#4', 'given', { text: ref('the cadastre agrees') }));
  await send(done(anna, 'draft#5', 'drafted', { documents: [document] }));
  await send(done(staff('specialist', 'legal'), 'legal-check#6', 'agreed'));
  await send(done(secretary, 'secretary-check#7', 'agreed'));
}

const ofServices: Readonly<Record<string, Journey>> = {
  'certificate-granted-after-correction': {
    service: 'certificate-residence',
    async walk({ send }) {
      await send(command(clerk, 'claim', { task: 'check#1' }));
      await send(done(clerk, 'check#1', 'incomplete', { reason: ref('what') }));
      await send(command(applicant, 'answer', { text: ref('here'), documents: [document] }));
      await send(done(clerk, 'check#2', 'complete'));
      await send(done(staff('specialist', 'general'), 'review#3', 'confirmed'));
      await send(done(secretary, 'sign#4', 'granted', { documents: [document] }));
      await send(done(clerk, 'delivery#5', 'delivered', { proof: 'in-person' }));
    },
  },
  'certificate-withdrawn': {
    service: 'certificate-residence',
    async walk({ send }) {
      await send(command(applicant, 'message', { text: ref('please wait') }));
      await send(command(applicant, 'withdraw', { reason: ref('not needed') }));
    },
  },
  'certificate-waiting': {
    service: 'certificate-residence',
    walk: ({ send }) => send(done(clerk, 'check#1', 'incomplete', { reason: ref('what') })),
  },
  'certificate-calendar-changed': {
    service: 'certificate-residence',
    async walk({ send, changeCalendar }) {
      await changeCalendar(calendarWith({ '2099-01-05': 'off' }));
      await changeCalendar(calendarWith({ '2099-01-05': 'off' }));
      await send(done(clerk, 'check#1', 'incomplete', { reason: ref('what') }));
      await changeCalendar({ ...calendarWith({}, 3), week: [1, 2, 3] });
      await send(command(applicant, 'answer', { text: ref('here') }));
      await changeCalendar(calendarWith({}, 4));
    },
  },
  'permit-refused-after-return': {
    service: 'construction-permit',
    facts: { riskCategory: 'III' },
    async walk({ send }) {
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
    async walk({ send }) {
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
  'petition-extended-and-forwarded': {
    service: 'petition',
    async walk({ send }) {
      await send(command(head, 'extend', { reason: ref('more study') }));
      await send(done(clerk, 'check#1', 'complete'));
      await send(done(head, 'resolution#2', 'forward', { reason: ref('the ministry is competent') }));
      await send(done(clerk, 'forwarding#3', 'forwarded', { text: ref('sent on') }));
    },
  },
  'land-purpose-not-adopted': {
    service: 'land-purpose-change',
    async walk({ send }) {
      await landPurposeBeforeCouncil(send);
      const votes = { for: 3, against: 9, abstained: 1 };
      await send(done(secretary, 'council#8', 'not-adopted', { votes, reason: ref('by vote') }));
      await send(done(clerk, 'delivery#9', 'delivered', { proof: 'post' }));
    },
  },
};

export const journeys: Readonly<Record<string, Journey>> = { ...ofServices, ...journeysOfEveryKind };
