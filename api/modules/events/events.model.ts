import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import { anything, number, storedModel, text } from '../../db/stored-model.ts';

/** A link of the chain exactly as the workflow made it: `at` stays text, so that its hash can be taken again. Insert only. */
export interface StoredEvent {
  caseId: string;
  community: string;
  seq: number;
  at: string;
  actor: CaseEvent['actor'];
  type: CaseEvent['type'];
  data: CaseEvent['data'];
  prevHash: string;
  hash: string;
}

export const eventsModel = storedModel<StoredEvent>({
  collection: 'events',
  fields: {
    caseId: text,
    community: text,
    seq: number,
    at: text,
    actor: { type: anything, required: true },
    type: { type: String, required: true },
    data: { type: anything, required: true },
    prevHash: { type: String, default: '' },
    hash: text,
  },
  indexes: [[{ caseId: 1, seq: 1 }, { unique: true }]],
});
