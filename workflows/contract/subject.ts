import type { EffectKind } from '../domain/effects.ts';
import type { SubjectEffect, SubjectEvent, SubjectState } from '../domain/subject.ts';

/** What the record of a subject is written from: events in order, the state after them, and the side work they ask for. */
export interface SubjectBatch<S extends SubjectState = SubjectState> {
  readonly events: readonly SubjectEvent[];
  readonly state: S;
  readonly effects: readonly SubjectEffect<EffectKind>[];
}

/** Built by the workers; at least once each. */
export interface SubjectActivities {
  /** Appends events and brings the read model of the subject's kind to `state`. The same seq with another hash is an incident. */
  recordSubject(batch: SubjectBatch): Promise<void>;
}
