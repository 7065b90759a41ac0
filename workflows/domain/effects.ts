import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import type { EndStatus, ServiceDefinition } from './definition.ts';
import { permitEffectKinds } from './permit/permit-effects.ts';
import { isGrantedBySilence } from './silence.ts';

/** Side work that an event asks for, done once: `key` is its name in the effects ledger. Ids only, no content. */
export interface Effect {
  readonly key: string;
  readonly kind: CaseEffectKind;
  readonly caseId: string;
  readonly seq: number;
}
const caseEffectKinds = [
  'mail.registered',
  'mail.correction-requested',
  'mail.decided',
  'mail.closed',
  'mail.message',
  'mail.forwarded',
  'mail.extended',
  'mail.due-date-moved',
  'mail.granted-by-silence',
  'mail.suspended',
  'mail.resumed',
  'mail.registration-corrected',
  'mail.reclassified',
  'mail.merged',
  'mail.annulled',
  'mail.reopened',
  'mail.staff.term-warning',
  'mail.staff.term-lapsed',
  'render.act',
  'permit.grant',
  'permit.extend',
  'council.refer',
  'council.withdraw',
] as const;
export type CaseEffectKind = (typeof caseEffectKinds)[number];

/** All that the ledger knows: beside the side work of cases, what the clock asks for. */
export const effectKinds = [...caseEffectKinds, ...permitEffectKinds, 'mail.staff.digest'] as const;
export type EffectKind = (typeof effectKinds)[number];

/** The side work that an event asks for. Its key names the event, so that it is done once however often it is asked. */
export function effectsOf(event: CaseEvent, state: CaseState, definition: ServiceDefinition): Effect[] {
  const kinds = [kindOf(event, state), ofPermit(event, state, definition), ofCouncil(event, definition)];
  return kinds.flatMap((kind) =>
    kind ? [{ key: `${event.caseId}:${event.seq}:${kind}`, kind, caseId: event.caseId, seq: event.seq }] : [],
  );
}

/** The act by which something is granted begins a permit, or makes another one longer. */
function ofPermit(
  { type }: CaseEvent,
  state: CaseState,
  { permit, extendsPermit }: ServiceDefinition,
): CaseEffectKind | undefined {
  if (type !== 'act.issued' || !(permit || extendsPermit)) return undefined;
  const decision = state.decision?.decision;
  const isGranted = decision === 'granted' || decision === 'partly-granted' || isGrantedBySilence(state);
  if (!isGranted) return undefined;
  return permit ? 'permit.grant' : 'permit.extend';
}

/** A case brings its draft before the council, and takes it back when it goes on without the council's word. */
function ofCouncil(event: CaseEvent, { process }: ServiceDefinition): CaseEffectKind | undefined {
  if (event.type === 'council.referred') return 'council.refer';
  if (event.type === 'case.reclassified') return 'council.withdraw';
  const [task] = Object.values(process.stages).flatMap((stage) => (stage.kind === 'council' ? [stage.task.key] : []));
  if (task === undefined) return undefined;
  const isByHand = event.type === 'task.completed' && event.actor.kind === 'staff' && isOf(event.data.task, task);
  const isGone = event.type === 'case.closed' && mayLeave.includes(event.data.status);
  return isByHand || isGone ? 'council.withdraw' : undefined;
}

const isOf = (id: string, key: string): boolean => id.startsWith(`${key}#`);

/** How a case may end while it waits for the council. */
const mayLeave: readonly EndStatus[] = ['withdrawn', 'annulled', 'merged', 'forwarded'];

/** The time of a stage concerns the applicant only while it is the applicant's own. */
const isAsked = ({ status }: CaseState): boolean => status === 'waiting-for-applicant';

/** Every other end was told already: by its decision, by what was forwarded or merged. */
const mailOfEnd: Readonly<Partial<Record<EndStatus, CaseEffectKind>>> = {
  withdrawn: 'mail.closed',
  lapsed: 'mail.closed',
  annulled: 'mail.annulled',
};

function kindOf(event: CaseEvent, state: CaseState): CaseEffectKind | undefined {
  switch (event.type) {
    case 'case.registered':
      return 'mail.registered';
    case 'correction.requested':
      return 'mail.correction-requested';
    case 'act.issued':
      return 'render.act';
    case 'case.decided':
      return 'mail.decided';
    case 'message.sent':
      return event.actor.kind === 'staff' ? 'mail.message' : undefined;
    case 'case.closed':
      return mailOfEnd[event.data.status];
    case 'case.forwarded':
      return 'mail.forwarded';
    case 'term.extended':
      return 'mail.extended';
    case 'calendar.changed':
      return event.data.due || (event.data.until && isAsked(state)) ? 'mail.due-date-moved' : undefined;
    case 'silence.took-effect':
      return 'mail.granted-by-silence';
    case 'case.suspended':
      return 'mail.suspended';
    case 'case.resumed':
      return 'mail.resumed';
    case 'registration.corrected':
      return 'mail.registration-corrected';
    case 'case.reclassified':
      return 'mail.reclassified';
    case 'case.merged':
      return 'mail.merged';
    case 'case.reopened':
      return 'mail.reopened';
    case 'term.warned':
      return 'mail.staff.term-warning';
    case 'term.lapsed':
      return 'mail.staff.term-lapsed';
    default:
      return undefined;
  }
}
