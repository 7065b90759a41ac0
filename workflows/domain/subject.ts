import type { ActorRef } from './actor.ts';
import { hashOf } from './chain.ts';

/** What beside a case has a workflow, events and a chain of its own. */
export const subjectKinds = ['permit', 'session', 'decision'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What every subject's state holds beside its law: whose it is, and the chain's last link. */
export interface SubjectState {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly community: string;
  readonly seq: number;
  readonly head: string;
}

/** A fact before it has its place in the chain; a subject's law narrows `type` and `data`. */
export interface SubjectFact {
  readonly type: string;
  readonly at: string;
  readonly actor: ActorRef;
  readonly data: object;
}

/** A link of a subject's chain, hashed as a case's is. `seq` counts from 1. */
export type SubjectEvent<F extends SubjectFact = SubjectFact> = F & {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
};

/** Side work that an event asks for, done once: `key` is its name in the effects ledger. */
export interface SubjectEffect<K extends string = string> {
  readonly key: string;
  readonly kind: K;
  readonly seq: number;
}

/** How a subject came from one state to another: the events in between, already in their chain. */
export interface SubjectStory<S extends SubjectState = SubjectState, F extends SubjectFact = SubjectFact> {
  readonly state: S;
  readonly events: readonly SubjectEvent<F>[];
}

/** Gives a fact its place in the chain of a subject. A member that is `undefined` would be absent in the record: it is left out. */
export function linkSubject<F extends SubjectFact>(after: SubjectState, fact: F): SubjectEvent<F> {
  const data = Object.fromEntries(Object.entries(fact.data).filter(([, value]) => value !== undefined));
  const { kind, id: subjectId, seq, head: prevHash } = after;
  const open = { ...fact, data, kind, subjectId, seq: seq + 1, prevHash };
  return { ...open, hash: hashOf(open) };
}

/** The side work of an event under a key that names the event, so that it is done once however often it is asked. */
export const subjectEffect = <K extends string>(
  { kind, subjectId, seq }: SubjectEvent,
  effect: K,
): SubjectEffect<K> => ({
  key: `${kind}:${subjectId}:${seq}:${effect}`,
  kind: effect,
  seq,
});
