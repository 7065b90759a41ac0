import type { CaseState, Status } from '../../../workflows/domain/case-state.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** The read model, shaped for the lists: each is one indexed query. `_id` is the case's id, `state` the law's own view of it. */
export interface StoredCase {
  _id: string;
  community: string;
  settlement?: string | null;
  service: string;
  version: number;
  number: string;
  status: Status;
  stage: string;
  registeredAt: Date;
  dueAt: Date | null;
  queues: string[];
  departments: string[];
  /** User ids of those who hold open tasks. */
  holders: string[];
  outcome?: string | null;
  closedAt?: Date | null;
  applicantName: string;
  seq: number;
  head: string;
  state: CaseState;
}

export const casesModel = storedModel<StoredCase>({
  collection: 'cases',
  fields: {
    _id: text,
    community: text,
    settlement: String,
    service: text,
    version: number,
    number: text,
    status: text,
    stage: { type: String, default: '' },
    registeredAt: instant,
    dueAt: { type: Date, default: null },
    queues: [String],
    departments: [String],
    holders: [String],
    outcome: String,
    closedAt: Date,
    applicantName: { type: String, default: '' },
    seq: number,
    head: { type: String, default: '' },
    state: { type: anything, required: true },
  },
  indexes: [
    [{ community: 1, queues: 1, dueAt: 1 }],
    [{ community: 1, status: 1, dueAt: 1 }],
    [{ community: 1, departments: 1, dueAt: 1 }],
    [{ community: 1, 'state.executor.userId': 1 }],
    [{ community: 1, dueAt: 1 }],
    [{ community: 1, registeredAt: -1 }],
    [
      { community: 1, number: 1 },
      { unique: true, partialFilterExpression: { number: { $gt: '' } } },
    ],
  ],
});
