import type { ActorRef } from './actor.ts';
import type { ContentRef, DocumentRef, Payment, Proof, Registration } from './case-command.ts';
import type { OpenTask, StageClock } from './case-state.ts';
import type { Decision, EndStatus } from './definition.ts';

/** What happened, as facts. The state of a case is the fold of these and nothing else. */
export interface CaseEventData {
  'case.registered': Omit<Registration, 'registrar'> & {
    readonly service: string;
    readonly version: number;
    readonly countedFrom: string;
    readonly term: { readonly days: number; readonly kind: 'calendar' | 'working' };
    readonly dueAt: string;
    readonly fee: number;
  };
  'stage.entered': StageClock & { readonly tasks: readonly OpenTask[] };
  'task.claimed': { readonly task: string };
  'task.released': { readonly task: string };
  'task.completed': {
    readonly task: string;
    readonly outcome: string;
    readonly reason?: ContentRef;
    readonly text?: ContentRef;
    readonly documents?: readonly DocumentRef[];
  };
  'resolution.written': {
    readonly executor: { readonly userId: string; readonly department?: string };
    readonly text: ContentRef;
    readonly dueAt?: string;
  };
  'clock.suspended': { readonly ground: 'correction'; readonly daysLeft: number };
  'clock.resumed': { readonly dueAt: string };
  'correction.requested': { readonly reason: ContentRef; readonly until: string };
  'correction.answered': { readonly text?: ContentRef; readonly documents: readonly DocumentRef[] };
  'correction.lapsed': { readonly until: string };
  'payment.recorded': { readonly payment: Payment };
  'case.decided': {
    readonly decision: Decision;
    readonly reason?: ContentRef;
    readonly documents: readonly DocumentRef[];
  };
  'result.delivered': { readonly proof: Proof };
  'message.sent': { readonly text: ContentRef; readonly documents: readonly DocumentRef[] };
  'term.lapsed': { readonly dueAt: string; readonly holders: readonly string[] };
  'case.closed': { readonly status: EndStatus; readonly reason?: ContentRef };
}

export type CaseEventType = keyof CaseEventData;

/** A fact before it has its place in the chain. */
export type CaseFact = {
  [T in CaseEventType]: {
    readonly type: T;
    readonly at: string;
    readonly actor: ActorRef;
    readonly data: CaseEventData[T];
  };
}[CaseEventType];

/** A link of the chain. `hash` is SHA-256 over the RFC 8785 canonical JSON of all other members; hex. `seq` counts from 1. */
export type CaseEvent = CaseFact & {
  readonly caseId: string;
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
};
