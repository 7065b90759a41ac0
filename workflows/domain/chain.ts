import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { CaseEvent, CaseFact } from './case-event.ts';

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** SHA-256 over the RFC 8785 canonical JSON of a value; lower-case hex. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

/** A link of any chain: of a case or another subject. */
export type ChainLink = Pick<CaseEvent, 'seq' | 'prevHash' | 'hash'>;

const hashOfEvent = ({ hash: _, ...rest }: ChainLink): string => hashOf(rest);

/** Gives a fact its place in the chain of a case. */
export function link(after: { caseId: string; seq: number; head: string }, fact: CaseFact): CaseEvent {
  const open = { ...fact, caseId: after.caseId, seq: after.seq + 1, prevHash: after.head };
  return { ...open, hash: hashOf(open) } as CaseEvent;
}

/** The first thing that does not fit, seen from the record. */
export interface ChainFault {
  readonly seq: number;
  readonly kind: 'changed' | 'missing' | 'order' | 'cut' | 'rewritten';
}

/**
 * Verifies a record against the head that the workflow holds: a chain alone does not show that it was
 * rewritten whole or cut at its end. Without a head only the inner links are checked.
 */
export function verifyChain(events: readonly ChainLink[], head?: ChainHead): ChainFault | null {
  let prevHash = '';
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    if (event.seq !== seq) return { seq, kind: event.seq > seq ? 'missing' : 'order' };
    if (event.prevHash !== prevHash) return { seq, kind: 'rewritten' };
    if (hashOfEvent(event) !== event.hash) return { seq, kind: 'changed' };
    prevHash = event.hash;
  }
  if (!head) return null;
  if (events.length < head.seq) return { seq: events.length + 1, kind: 'cut' };
  if (events[head.seq - 1]?.hash !== head.hash && head.seq > 0) return { seq: head.seq, kind: 'rewritten' };
  return null;
}
