import type { SubjectEvent } from '../../../workflows/domain/subject.ts';
import { anything, number, storedModel, text } from '../../db/stored-model.ts';

/** A link of a permit's, a session's or a decision's chain exactly as the workflow made it. Insert only. */
export type StoredSubjectEvent = { -readonly [K in keyof SubjectEvent]: SubjectEvent[K] } & { community: string };

export const subjectEventsModel = storedModel<StoredSubjectEvent>({
  collection: 'subject_events',
  fields: {
    community: text,
    kind: text,
    subjectId: text,
    seq: number,
    at: text,
    actor: { type: anything, required: true },
    type: { type: String, required: true },
    data: { type: anything, required: true },
    prevHash: { type: String, default: '' },
    hash: text,
  },
  indexes: [[{ community: 1, kind: 1, subjectId: 1, seq: 1 }, { unique: true }]],
});
