/** The archive of a community over HTTP: what is kept by which term, holds, destruction, hand-over. Days are the community's. */
import type { Obstacle, Purpose } from '../domain/retention.ts';

/** GET /archive/case-index: a line of the case index list, with what of it is due now. */
export interface CaseIndexRow {
  id: string;
  title: string;
  caseIndex: string;
  /** Years after the end, or for ever. */
  years: number | 'permanent';
  fromValidity: boolean;
  transferYears: number | null;
  /** Without an administrator's word nothing is destroyed or handed over by it. */
  confirmed: boolean;
  dueForDestruction: number;
  dueForTransfer: number;
}

export interface DueFilter {
  purpose: Purpose;
  caseIndex?: string;
}
/** GET /archive/due: a closed case whose term has run out. */
export interface DueCase {
  id: string;
  number: string;
  serviceTitle: string;
  caseIndex: string;
  closedAt: string;
  /** The day from which it is due. */
  dueFrom: string;
}

/** POST /archive/holds: a case by its number, or what was registered under a case index in some years. */
export interface HoldInput {
  ground: string;
  number?: string;
  caseIndex?: string;
  fromYear?: number;
  toYear?: number;
}
/** GET /archive/holds */
export interface HoldView {
  id: string;
  number?: string;
  caseId?: string;
  caseIndex?: string;
  fromYear?: number;
  toYear?: number;
  ground: string;
  by: string;
  at: string;
  lifted: { by: string; at: string; reason: string } | null;
}
/** POST /archive/holds/{id}/lift */
export interface HoldLift {
  reason: string;
}

/** POST /archive/destruction-acts: all that is due, or of one case index; with a number, one case by order. */
export interface DestructionInput {
  ground: string;
  caseIndex?: string;
  number?: string;
}
export type DestructionState = 'collecting' | 'draft' | 'approved' | 'done' | 'rejected';
/** GET /archive/destruction-acts */
export interface DestructionActView {
  id: string;
  kind: 'expiry' | 'order';
  state: DestructionState;
  /** From the journal of such acts; none before the destruction has begun. */
  number: string | null;
  ground: string;
  by: string;
  at: string;
  cases: number;
  destroyed: number;
  kept: number;
  decision: { by: string; at: string; reason: string } | null;
  doneAt: string | null;
  /** Whether this person may approve or reject it. */
  mayDecide: boolean;
}
/** POST /archive/destruction-acts/{id}/decision */
export interface DestructionDecision {
  approved: boolean;
  reason: string;
}
/** GET /archive/destruction-acts/{id}/cases */
export interface DestructionLine {
  id: string;
  caseId: string;
  number: string;
  serviceTitle: string;
  caseIndex: string;
  closedAt: string;
  dueFrom: string | null;
  state: 'listed' | 'destroyed' | 'kept';
  obstacle: Obstacle | null;
  documents: number | null;
  at: string | null;
}

/** GET and POST /archive/transfers */
export interface TransferView {
  id: string;
  state: 'open' | 'confirmed' | 'withdrawn';
  cases: number;
  by: string;
  at: string;
  confirmed: { by: string; at: string; receipt: string } | null;
}
/** POST /archive/transfers/{id}/decision: the archive's receipt, or nothing when it is taken back. */
export interface TransferDecision {
  receipt: string | null;
}
