import type { Condition } from './condition.ts';
import type { Role } from './roles.ts';

/**
 * The law of one municipal service, as plain JSON: what a case runs by from its first day to its last.
 * Words and form fields are not here; they are found by the service's key and the definition's version.
 */
export interface ServiceDefinition {
  readonly key: string;
  readonly version: number;
  readonly category: ServiceCategory;
  readonly decidedBy: 'head' | 'secretary' | 'department' | 'council';
  readonly journal: Journal;
  readonly term: Term;
  /** Off until an administrator confirms it for the service. */
  readonly silence: { readonly effect: 'none' | 'granted' };
  readonly fee: Fee;
  /** How long what is granted stays valid. */
  readonly validity?: { readonly months: number };
  readonly assurance: { readonly filing: Assurance; readonly delivery: Assurance };
  readonly retention: { readonly caseIndex: string; readonly years: number | 'permanent' };
  readonly process: Process;
}

export type ServiceCategory =
  | 'construction'
  | 'land'
  | 'trade'
  | 'certificate'
  | 'social'
  | 'tax'
  | 'environment'
  | 'transport'
  | 'property'
  | 'information'
  | 'appeal'
  | 'governance';
export type Assurance = 'none' | 'otp' | 'in-person' | 'eid';
export type Journal = 'citizen-applications' | 'incoming' | 'outgoing' | 'internal' | 'decisions' | 'orders';

/** The legal term. The first variant whose condition holds replaces the days. */
export interface Term {
  readonly days: number;
  readonly kind: 'calendar' | 'working';
  readonly variants?: readonly { readonly when: Condition; readonly days: number }[];
}

/** Whole drams. The first row whose condition holds gives the fee; `otherwise` is the fee when none does. */
export interface Fee {
  readonly currency: 'AMD';
  readonly otherwise: number;
  readonly table?: readonly { readonly when: Condition; readonly amount: number }[];
}

export interface Process {
  readonly start: string;
  readonly stages: Readonly<Record<string, Stage>>;
}

/** Where a case goes next: the first route whose condition holds; the last one has no condition. */
export type Route = readonly { readonly when?: Condition; readonly to: string }[];

export interface OutcomeDefinition {
  readonly to: Route;
  readonly requires?: readonly Requirement[];
  /** What may come along but need not. */
  readonly accepts?: readonly Requirement[];
  /** The decision on the application that this outcome makes; only a deciding stage sets it. */
  readonly decides?: Decision;
}

/** What an action must bring with it. `document` and `reason` are the usual ones of a decision. */
export type Requirement = 'reason' | 'document' | 'assignee' | 'text' | 'dueAt' | 'payment' | 'proof' | 'mandate';
export type Decision = 'granted' | 'partly-granted' | 'refused' | 'answered';
export type EndStatus = Decision | 'forwarded' | 'withdrawn' | 'annulled' | 'lapsed' | 'granted-by-silence';

export interface TaskDefinition {
  readonly key: string;
  readonly role: Role;
  /** A department's key, or 'executor' for the department and person that the head's resolution named. */
  readonly department?: string | 'executor';
  /** Planned days of the stage, of the term's kind: a plan for the queue, not law. */
  readonly days?: number;
}

interface StageOf<Kind extends string> {
  readonly kind: Kind;
}
type Outcomes = Readonly<Record<string, OutcomeDefinition>>;

export interface WorkStage extends StageOf<'work'> {
  readonly tasks: readonly TaskDefinition[];
  /** When the stage is over: all tasks done, any one done, or at the first outcome listed in `negative`. */
  readonly ends: 'all' | 'any' | 'first-negative';
  readonly negative?: readonly string[];
  readonly outcomes: Outcomes;
}
export interface ResolutionStage extends StageOf<'resolution'> {
  readonly task: TaskDefinition;
  readonly outcomes: Outcomes;
}
/** The applicant corrects or completes; the clock stands still; unanswered, it lapses after `days`. */
export interface CorrectionStage extends StageOf<'correction'> {
  readonly days: number;
  readonly kindOfDays: 'calendar' | 'working';
  readonly answered: Route;
  readonly lapsed: Route;
}
/** Left at once when the case has no fee. */
export interface PaymentStage extends StageOf<'payment'> {
  readonly task: TaskDefinition;
  readonly paid: Route;
}
export interface OpinionStage extends StageOf<'opinion'> {
  readonly body: string;
  readonly external: boolean;
  readonly days: number;
  readonly task: TaskDefinition;
  readonly outcomes: Outcomes;
  readonly unanswered: Route;
}
export interface CouncilStage extends StageOf<'council'> {
  readonly majority: 'present' | 'all-seats' | 'two-thirds';
  readonly outcomes: Outcomes;
}
export interface IssueStage extends StageOf<'issue'> {
  readonly act: 'certificate' | 'permit' | 'decision' | 'order' | 'letter';
  readonly journal: Journal;
  readonly task: TaskDefinition;
  readonly issued: Route;
}
/** Handing over within `days` of the decision; `proof` says how it was handed over. */
export interface DeliveryStage extends StageOf<'delivery'> {
  readonly days: number;
  readonly task: TaskDefinition;
  readonly delivered: Route;
}
export interface ForwardingStage extends StageOf<'forwarding'> {
  readonly days: number;
  readonly task: TaskDefinition;
  readonly forwarded: Route;
}
/** `decision` ends with what the deciding stage decided. */
export interface EndStage extends StageOf<'end'> {
  readonly status: EndStatus | 'decision';
}
export type Stage =
  | WorkStage
  | ResolutionStage
  | CorrectionStage
  | PaymentStage
  | OpinionStage
  | CouncilStage
  | IssueStage
  | DeliveryStage
  | ForwardingStage
  | EndStage;
