import { type ActorRef, applicant } from './actor.ts';
import type { Registration } from './case-command.ts';
import type { CaseState } from './case-state.ts';
import { holds } from './condition.ts';
import type { Fee, ServiceDefinition, Term } from './definition.ts';
import { enterStage } from './enter-stage.ts';
import type { Law } from './law.ts';
import { ledger } from './ledger.ts';
import { begin, type Story, tell } from './story.ts';
import { countedFrom } from './working-time.ts';

/** The first event of a case and its first stage. The term counts from registration, in working hours. */
export function register(
  law: Law,
  state: CaseState,
  { registrar, registrarRole = 'clerk', ...registration }: Registration,
): Story {
  const { definition, calendar } = law;
  const from = countedFrom(calendar, registration.registeredAt);
  const term = { days: termDays(definition.term, registration.facts), kind: definition.term.kind };
  const { dueAt } = ledger(calendar, { countedFrom: from, term, suspensions: [] });
  if (!dueAt) throw new Error('a term without suspension has an end');
  const actor: ActorRef = registrar ? { kind: 'staff', userId: registrar, role: registrarRole } : applicant;
  const moment = { at: registration.registeredAt, actor };
  const registered = tell(begin(state), moment, 'case.registered', {
    ...registration,
    service: definition.key,
    version: definition.version,
    countedFrom: from,
    term,
    dueAt,
    fee: feeOf(definition.fee, registration.facts),
  });
  return enterStage(law, registered, definition.process.start, moment);
}

export const termDays = (term: Term, facts: Registration['facts']): number =>
  term.variants?.find(({ when }) => holds(when, facts))?.days ?? term.days;

/** Whole drams. Where a fee is counted by something, what is not filled in counts once. */
export function feeOf(fee: Fee, facts: Registration['facts']): number {
  const amount = fee.table?.find(({ when }) => holds(when, facts))?.amount ?? fee.otherwise;
  const times = fee.times === undefined ? 1 : facts[fee.times];
  return amount * (typeof times === 'number' ? Math.max(1, Math.ceil(times)) : 1);
}

/** Months for which what is granted stays valid, or nothing when it does not run out. */
export const validityMonths = ({ validity }: ServiceDefinition, facts: Registration['facts']): number | undefined =>
  validity?.variants?.find(({ when }) => holds(when, facts))?.months ?? validity?.months;
