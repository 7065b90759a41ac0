import type { ActorRef } from './actor.ts';
import type { CaseLink, ContentRef, DocumentRef, LawRef, Payment, Proof, Registration, Votes } from './case-command.ts';
import type { CaseState, IssuedAct, OpenTask, StageClock } from './case-state.ts';
import type { Facts } from './condition.ts';
import type { Decision, EndStatus, Majority } from './definition.ts';

/** What happened, as facts. The state of a case is the fold of these and nothing else. */
export interface CaseEventData {
  'case.registered': Omit<Registration, 'registrar' | 'registrarRole'> & {
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
  'task.assigned': {
    readonly task: string;
    readonly assignee: { readonly userId: string; readonly department?: string };
  };
  'opinion.asked': { readonly task: OpenTask; readonly text: ContentRef };
  'note.added': { readonly text: ContentRef };
  'documents.added': { readonly documents: readonly DocumentRef[]; readonly text?: ContentRef };
  'case.linked': { readonly target: CaseLink };
  'case.merged': { readonly into: CaseLink; readonly reason?: ContentRef };
  'case.suspended': { readonly reason: ContentRef };
  'case.resumed': { readonly reason?: ContentRef };
  'registration.corrected': Reckoning & {
    readonly content: ContentRef;
    readonly settlement?: string;
    readonly facts: Facts;
    readonly reason: ContentRef;
  };
  'case.reclassified': Reckoning & {
    readonly from: string;
    readonly service: string;
    readonly version: number;
    readonly law?: LawRef;
    readonly content: ContentRef;
    readonly facts: Facts;
    readonly reason: ContentRef;
  };
  'case.migrated': Reckoning & {
    readonly version: number;
    readonly law?: LawRef;
    readonly reason?: ContentRef;
  };
  'case.reopened': {
    readonly reason: ContentRef;
    readonly documents: readonly DocumentRef[];
    readonly countedFrom: string;
    readonly dueAt: string;
  };
  'clock.suspended': { readonly ground: 'correction' | 'proceedings'; readonly daysLeft: number };
  'clock.resumed': { readonly dueAt: string };
  'correction.requested': { readonly reason: ContentRef; readonly until: string };
  'correction.answered': { readonly text?: ContentRef; readonly documents: readonly DocumentRef[] };
  'correction.lapsed': { readonly until: string };
  'opinion.requested': { readonly external: boolean; readonly until: string };
  'opinion.lapsed': { readonly until: string };
  'council.referred': { readonly majority: Majority };
  'council.decided': { readonly outcome: string; readonly votes: Votes };
  'act.issued': Omit<IssuedAct, 'at'>;
  'case.forwarded': { readonly text: ContentRef };
  'payment.recorded': { readonly payment: Payment };
  'case.decided': {
    readonly decision: Decision;
    readonly reason?: ContentRef;
    readonly documents: readonly DocumentRef[];
  };
  'result.delivered': { readonly proof: Proof };
  'message.sent': { readonly text: ContentRef; readonly documents: readonly DocumentRef[] };
  'term.warned': { readonly dueAt: string; readonly workingDays: number; readonly holders: readonly string[] };
  'term.extended': { readonly days: number; readonly dueAt: string; readonly reason: ContentRef };
  'term.lapsed': { readonly dueAt: string; readonly holders: readonly string[] };
  'silence.took-effect': { readonly dueAt: string };
  'silence.stopped': { readonly reason: ContentRef };
  /** What a change of the calendar did to the case; without dates, nothing moved. */
  'calendar.changed': {
    readonly version: number;
    readonly due?: { readonly before: string; readonly after: string };
    readonly until?: { readonly before: string; readonly after: string };
  };
  'case.closed': { readonly status: EndStatus; readonly reason?: ContentRef };
}

/** What follows from the answers; without a due date the clock stands still, or the term has passed. */
interface Reckoning {
  readonly term: CaseState['term'];
  readonly fee: number;
  readonly dueAt?: string;
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
