import type { ContentRef, DocumentRef } from '../case-command.ts';
import type { Majority } from '../definition.ts';
import type { SubjectState } from '../subject.ts';
import type { EntryRule } from './entry-into-force.ts';
import type { BallotKind } from './session-state.ts';
import type { VoteResult } from './voting.ts';

export const decisionStatuses = [
  'new',
  'draft',
  'agreeing',
  'queued',
  'on-agenda',
  'adopted',
  'numbered',
  'signed',
  'published',
  'in-force',
  'not-adopted',
  'returned',
  'withdrawn',
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];
/** Nothing more will happen to it. */
export const endedStatuses: readonly DecisionStatus[] = ['in-force', 'not-adopted', 'returned', 'withdrawn'];

/** For everybody (`Ն`), or for somebody (`Ա`). */
export const actKinds = ['normative', 'individual'] as const;
export type ActKind = (typeof actKinds)[number];
export const letterOf: Readonly<Record<ActKind, string>> = { normative: 'Ն', individual: 'Ա' };

/** The department that agrees to a draft which names none. */
export const usualDepartment = 'general';

/** Who agrees to a draft before it comes into the queue. */
export const offices = ['department', 'legal', 'secretary'] as const;
export type Office = (typeof offices)[number];

/** The case that waits for the decision: its task, and its outcomes by what the council may do. */
export interface DecisionOrigin {
  readonly caseId: string;
  readonly task: string;
  readonly outcomes: { readonly adopted: string; readonly notAdopted: string; readonly returned: string };
  /** The act's number is found under this id: the one under which the case asks for it too. */
  readonly numberId: string;
}

/** What a draft says. */
export interface Draft {
  readonly title: ContentRef;
  readonly text?: ContentRef;
  readonly reasons?: ContentRef;
  readonly documents: readonly DocumentRef[];
  readonly rapporteur?: string;
  readonly department?: string;
  readonly act: ActKind;
  readonly majority: Majority;
  readonly ballot: Exclude<BallotKind, 'none'>;
  readonly entry: EntryRule;
}

/** A decision of the council from its draft until it is in force: the fold of its events. */
export interface DecisionState extends SubjectState, Draft {
  readonly kind: 'decision';
  readonly status: DecisionStatus;
  readonly draftedAt: string;
  readonly author?: string;
  readonly origin?: DecisionOrigin;
  readonly signOffs: readonly Office[];
  readonly agenda?: { readonly session: string; readonly item: string };
  readonly result?: VoteResult;
  /** Adopted with amendments: its text is brought in line before it is signed. */
  readonly amended?: true;
  readonly decidedAt?: string;
  readonly number?: string;
  readonly signedAt?: string;
  readonly publishedAt?: string;
  /** The instant from which it is in force. */
  readonly inForceFrom?: string;
  readonly endedAt?: string;
}

export const newDecision = (id: string, community: string): DecisionState => ({
  kind: 'decision',
  id,
  community,
  status: 'new',
  draftedAt: '',
  title: { id: '', hash: '' },
  documents: [],
  act: 'individual',
  majority: 'present',
  ballot: 'open',
  entry: { kind: 'day-after' },
  signOffs: [],
  seq: 0,
  head: '',
});

/** What one who waits for it may wait for: a number of the register, or the day on which it is in force. */
export const waitsForNumber = ({ status }: DecisionState): boolean => status === 'adopted';
export const isEnded = ({ status }: DecisionState): boolean => endedStatuses.includes(status);
