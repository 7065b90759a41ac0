import type { Channel, DocumentRef } from './case-command.ts';
import type { Facts } from './condition.ts';
import type { Assurance, Decision, EndStatus, TaskDefinition } from './definition.ts';
import type { Role } from './roles.ts';

export const statuses = ['new', 'in-progress', 'waiting-for-applicant', 'decided', 'closed'] as const;
export type Status = (typeof statuses)[number];

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
  /** Absent while the clock is suspended. */
  readonly dueAt?: string;
  readonly suspensions: readonly Suspension[];
  readonly lapsedAt?: string;
  readonly status: Status;
  readonly stage: StageClock;
  readonly tasks: readonly OpenTask[];
  /** Outcomes of the tasks done in the present stage, by task key. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** How many tasks were opened so far; gives the next task its id. */
  readonly opened: number;
  readonly executor?: { readonly userId: string; readonly department?: string; readonly dueAt?: string };
  readonly departments: readonly string[];
  readonly documents: readonly DocumentRef[];
  readonly decision?: { readonly decision: Decision; readonly at: string };
  readonly end?: { readonly status: EndStatus; readonly at: string };
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
