import type { ContentRef, DocumentRef } from '../case-command.ts';
import type { SubjectState } from '../subject.ts';

export const permitStatuses = ['granted', 'in-force', 'suspended', 'revoked', 'surrendered', 'expired'] as const;
export type PermitStatus = (typeof permitStatuses)[number];
/** A permit that may still be acted upon; `granted` begins on a later day. */
export const livePermitStatuses = ['granted', 'in-force', 'suspended'] as const satisfies readonly PermitStatus[];

/** The law that a permit was granted under, and keeps to its end. */
export interface PermitRules {
  /** Days before its end at which the holder is reminded. */
  readonly remindDays: readonly number[];
  /** Time for which it stood suspended is added to its validity. */
  readonly suspensionExtends?: true;
  readonly utcOffsetMinutes: number;
  /** The field of the application that names its place or thing, for the register. */
  readonly objectField?: string;
}

/** What the holder must keep to; until it is met, it stands open. */
export interface PermitCondition {
  readonly id: string;
  readonly text: ContentRef;
  /** A local date `YYYY-MM-DD`. */
  readonly dueOn?: string;
  readonly metAt?: string;
}

export const inspectionResults = ['in-order', 'violations'] as const;
export type InspectionResult = (typeof inspectionResults)[number];

export interface Inspection {
  readonly id: string;
  readonly plannedFor: string;
  readonly heldAt?: string;
  readonly result?: InspectionResult;
}

/** A permit's id is that of the case that granted it. `from` and `until` are local dates, both inclusive. */
export interface PermitState extends SubjectState {
  readonly kind: 'permit';
  readonly service: string;
  readonly number: string;
  readonly caseNumber: string;
  readonly settlement?: string;
  readonly departments: readonly string[];
  readonly grantedAt: string;
  readonly from: string;
  readonly until: string;
  /** Since when `until` has stood: what would have been told before is not told any more. */
  readonly untilSince: string;
  /** The reminder of the present end that was sent last, by its days. */
  readonly reminded?: number;
  readonly rules: PermitRules;
  readonly status: PermitStatus;
  /** The instant, while it stands suspended. */
  readonly suspendedSince?: string;
  readonly conditions: readonly PermitCondition[];
  readonly inspections: readonly Inspection[];
  /** Applications by which it was extended. */
  readonly extensions: readonly GrantedExtension[];
  readonly documents: readonly DocumentRef[];
  /** The newest data of holder and object, where they were changed. */
  readonly changed?: ContentRef;
  readonly endedAt?: string;
}

/** A granted application for a longer validity. */
export interface GrantedExtension {
  readonly caseId: string;
  readonly number: string;
  readonly filedAt: string;
  readonly months: number;
}

export const newPermit = (id: string, community: string): PermitState => ({
  kind: 'permit',
  id,
  community,
  service: '',
  number: '',
  caseNumber: '',
  departments: [],
  grantedAt: '',
  from: '',
  until: '',
  untilSince: '',
  rules: { remindDays: [], utcOffsetMinutes: 0 },
  status: 'granted',
  conditions: [],
  inspections: [],
  extensions: [],
  documents: [],
  seq: 0,
  head: '',
});

/** Nothing happens to it any more, but that an extension asked for in time may still bring an expired one back. */
export const hasEnded = ({ status }: Pick<PermitState, 'status'>): boolean =>
  !livePermitStatuses.some((one) => one === status);
