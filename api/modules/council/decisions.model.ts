import type { DecisionState, DecisionStatus } from '../../../workflows/domain/council/decision-state.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** The list of decisions, drafts included; `state` is the law's own view. `_id` is the decision's id. */
export interface StoredDecision {
  _id: string;
  community: string;
  status: DecisionStatus;
  number: string | null;
  /** The case that waits for it. */
  caseId: string | null;
  session: string | null;
  author: string | null;
  department: string | null;
  draftedAt: Date;
  publishedAt: Date | null;
  /** When the record last heard of it; rows of older versions do not say. */
  changedAt?: Date | null;
  seq: number;
  head: string;
  state: DecisionState;
}

export const decisionsModel = storedModel<StoredDecision>({
  collection: 'decisions',
  fields: {
    _id: text,
    community: text,
    status: text,
    number: { type: String, default: null },
    caseId: { type: String, default: null },
    session: { type: String, default: null },
    author: { type: String, default: null },
    department: { type: String, default: null },
    draftedAt: instant,
    publishedAt: { type: Date, default: null },
    changedAt: { type: Date, default: null },
    seq: number,
    head: text,
    state: { type: anything, required: true },
  },
  indexes: [
    [{ community: 1, status: 1, draftedAt: 1 }],
    [{ community: 1, publishedAt: -1 }],
    [{ community: 1, caseId: 1 }],
  ],
});
