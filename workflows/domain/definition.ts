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
  /** 'office': begun by officials only, like a letter of another body or an act of the head; not offered to citizens. */
  readonly audience?: 'office';
  readonly decidedBy: 'head' | 'secretary' | 'department' | 'council';
  readonly journal: Journal;
  readonly term: Term;
  /** What silence means when the term passes without a decision; off until an administrator confirms it for the service. */
  readonly silence: { readonly effect: 'none' | 'granted'; readonly confirmed?: true };
  /** How far the term may be extended once, and how many working days before its end at the latest. */
  readonly extension?: { readonly days: number; readonly noticeDays: number };
  /** Months after the decision within which the applicant may object to it. */
  readonly objectionMonths?: number;
  /** Working days before the end of the term at which a superior is told; without it nobody is. */
  readonly warningDays?: number;
  readonly fee: Fee;
  /** How long what is granted stays valid. The first variant whose condition holds replaces the months. */
  readonly validity?: {
    readonly months: number;
    readonly variants?: readonly { readonly when: Condition; readonly months: number }[];
  };
  /** What is granted lives on as a permit: with a workflow, a page and a place in the register of its own. */
  readonly permit?: PermitTerms;
  /** What is granted makes a permit longer: the fields that say which one and by how many months. */
  readonly extendsPermit?: {
    readonly services: readonly string[];
    readonly number: string;
    readonly date: string;
    readonly months: string;
  };
  readonly assurance: { readonly filing: Assurance; readonly delivery: Assurance };
  readonly retention: Retention;
  readonly process: Process;
}

/** How long a case is kept after the year in which it ended, or in which what it granted ran out. */
export interface Retention {
  readonly caseIndex: string;
  readonly years: number | 'permanent';
  readonly fromValidity?: true;
  /** Years after which what is kept for ever is handed over to the National Archive. */
  readonly transferYears?: number;
}

export interface PermitTerms {
  /** Days before its end at which the holder is reminded. */
  readonly remindDays: readonly number[];
  /** Time for which it stood suspended is added to its validity. */
  readonly suspensionExtends?: true;
  /** The field that names the day from which it is asked; else it is valid from the day of its act. */
  readonly from?: string;
  /** The field that names the place or thing it is about: public, so never somebody's home. */
  readonly object?: string;
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
  | 'governance'
  | 'correspondence';
export type Assurance = 'none' | 'otp' | 'in-person' | 'eid';
export const journals = [
  'citizen-applications',
  'incoming',
  'outgoing',
  'internal',
  'decisions',
  'orders',
  'council-decisions',
  'destruction-acts',
] as const;
export type Journal = (typeof journals)[number];

/** The legal term. The first variant whose condition holds replaces the days. */
export interface Term {
  readonly days: number;
  readonly kind: 'calendar' | 'working';
  readonly variants?: readonly { readonly when: Condition; readonly days: number }[];
}

/**
 * Whole drams. The first row whose condition holds gives the fee; `otherwise` is the fee when none does. `times` names a
 * number field by which the amount is multiplied: days, months, square metres begun.
 */
export interface Fee {
  readonly currency: 'AMD';
  readonly otherwise: number;
  readonly table?: readonly { readonly when: Condition; readonly amount: number }[];
  readonly times?: string;
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
export type Requirement =
  | 'reason'
  | 'document'
  | 'assignee'
  | 'text'
  | 'dueAt'
  | 'payment'
  | 'proof'
  | 'mandate'
  | 'votes'
  | 'target'
  | 'corrections'
  | 'service';
export type Decision = 'granted' | 'partly-granted' | 'refused' | 'answered';
export type EndStatus = Decision | 'forwarded' | 'withdrawn' | 'annulled' | 'merged' | 'lapsed' | 'granted-by-silence';

export interface TaskDefinition {
  readonly key: string;
  readonly role: Role;
  /** A department's key, or 'executor' for the department and person that the head's resolution named. */
  readonly department?: string | 'executor';
  /** Planned days of the stage, of the term's kind: a plan for the queue, not law. */
  readonly days?: number;
}

export type Majority = 'present' | 'all-seats' | 'two-thirds';
export const acts = ['certificate', 'permit', 'decision', 'order', 'letter', 'council-decision'] as const;
export type Act = (typeof acts)[number];

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
/** Asks a body for its opinion, whose words are the stage's; unanswered after `days`, the case goes on without. */
export interface OpinionStage extends StageOf<'opinion'> {
  readonly external: boolean;
  readonly days: number;
  readonly kindOfDays: 'calendar' | 'working';
  /** An internal body answers itself; for an external one an official asks and enters the reply. */
  readonly task: TaskDefinition;
  readonly outcomes: Outcomes;
  readonly unanswered: Route;
}
/** Hands over to a decision of the council and comes back with its outcome; the secretary answers for it. */
export interface CouncilStage extends StageOf<'council'> {
  readonly majority: Majority;
  readonly task: TaskDefinition;
  readonly outcomes: Outcomes;
}
/** Gives an act its number in its journal; with a task, after an official has brought the document, else at once. */
export interface IssueStage extends StageOf<'issue'> {
  readonly act: Act;
  readonly journal: Journal;
  readonly task?: TaskDefinition;
  readonly issued: Route;
}
/** Handing over within `days` of the decision; `proof` says how it was handed over. */
export interface DeliveryStage extends StageOf<'delivery'> {
  readonly days: number;
  readonly task: TaskDefinition;
  readonly delivered: Route;
}
/** Sent on to the body that is competent, within `days`; the text says which and why, and the applicant is told. */
export interface ForwardingStage extends StageOf<'forwarding'> {
  readonly days: number;
  readonly kindOfDays: 'calendar' | 'working';
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
