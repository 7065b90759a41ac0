import type { CaseLink, Channel, DocumentRef, LawRef } from './case-command.ts';
import type { Facts } from './condition.ts';
import type { Act, Assurance, Decision, EndStatus, Journal, TaskDefinition } from './definition.ts';
import type { Role } from './roles.ts';

export const statuses = ['new', 'in-progress', 'waiting-for-applicant', 'suspended', 'decided', 'closed'] as const;
export type Status = (typeof statuses)[number];
/** A case that still goes on. */
export const openStatuses = statuses.filter((status) => status !== 'new' && status !== 'closed');

/** A piece of work that waits for one person. `id` is unique in the case: `<key>#<n>`. */
export interface OpenTask {
  readonly id: string;
  readonly key: TaskDefinition['key'];
  readonly role: Role;
  readonly department?: string;
  /** Named by the head's resolution; then nobody else may do it. */
  readonly executor?: string;
  readonly claimedBy?: string;
  readonly openedAt: string;
  /** Asked beside the process, which does not wait for it. */
  readonly aside?: true;
}

export interface StageClock {
  readonly stage: string;
  /** The deadline of the stage itself, apart from the legal term (a correction lapses, a delivery falls due). */
  readonly until?: string;
  /** The stage that a correction was asked from. */
  readonly from?: string;
}

/** Half-open: from inclusive, to exclusive; without `to` the clock stands still now. */
export interface Suspension {
  readonly from: string;
  readonly to?: string;
}

export interface IssuedAct {
  readonly act: Act;
  readonly journal: Journal;
  readonly number: string;
  readonly at: string;
}

export interface CaseState {
  readonly caseId: string;
  readonly community: string;
  readonly settlement?: string;
  readonly service: string;
  readonly version: number;
  readonly number: string;
  readonly channel: Channel;
  readonly assurance: Assurance;
  readonly filedAt: string;
  readonly registeredAt: string;
  readonly countedFrom: string;
  readonly facts: Facts;
  readonly fee: { readonly amount: number; readonly settled: boolean };
  readonly term: { readonly days: number; readonly kind: 'calendar' | 'working' };
  /** Days by which the term was extended. */
  readonly extension?: number;
  /** Absent while the clock is suspended. */
  readonly dueAt?: string;
  /** Since when `dueAt` has stood, reckoned by the present calendar. */
  readonly dueSince?: string;
  /** The due date of which a superior was warned. */
  readonly warnedFor?: string;
  readonly suspensions: readonly Suspension[];
  readonly lapsedAt?: string;
  /** Silence took effect: the applicant has a right to the document. Or it was stopped with a reason. */
  readonly silence?: { readonly tookEffectAt: string } | { readonly stoppedAt: string };
  readonly status: Status;
  readonly stage: StageClock & { readonly since?: string };
  readonly tasks: readonly OpenTask[];
  /** Outcomes of the tasks done in the present stage, by task key. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** How many tasks were opened so far; gives the next task its id. */
  readonly opened: number;
  readonly executor?: { readonly userId: string; readonly department?: string; readonly dueAt?: string };
  readonly departments: readonly string[];
  readonly documents: readonly DocumentRef[];
  readonly acts?: readonly IssuedAct[];
  readonly decision?: { readonly decision: Decision; readonly at: string; readonly stage?: string };
  /** Decisions and ends from before it was reopened, oldest first. */
  readonly former?: readonly Pick<CaseState, 'decision' | 'end'>[];
  readonly links?: readonly CaseLink[];
  readonly end?: { readonly status: EndStatus; readonly at: string };
  /** Which law it runs by; absent in cases of the first release, which run by the catalogue of then. */
  readonly law?: LawRef;
  /** So many events at the chain's end came from side work and change nothing that a person decides by. */
  readonly quiet?: number;
  /** The chain's last link: number and hash of the newest event. */
  readonly seq: number;
  readonly head: string;
}

/** The state before the first event. */
export const newCase = (caseId: string, community: string): CaseState => ({
  caseId,
  community,
  service: '',
  version: 0,
  number: '',
  channel: 'portal',
  assurance: 'none',
  filedAt: '',
  registeredAt: '',
  countedFrom: '',
  facts: {},
  fee: { amount: 0, settled: false },
  term: { days: 0, kind: 'calendar' },
  suspensions: [],
  status: 'new',
  stage: { stage: '' },
  tasks: [],
  outcomes: {},
  opened: 0,
  departments: [],
  documents: [],
  seq: 0,
  head: '',
});
