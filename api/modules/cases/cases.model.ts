import type { CaseState, Status } from '../../../workflows/domain/case-state.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** The read model, shaped for the lists: each is one indexed query. `_id` is the case's id, `state` the law's own view of it. */
export interface StoredCase {
  _id: string;
  community: string;
  settlement?: string | null;
  service: string;
  version: number;
  /** The version of the community's calendar that it runs by. */
  calendar: number;
  number: string;
  status: Status;
  stage: string;
  registeredAt: Date;
  dueAt: Date | null;
  /** Every list that it stands in: queues of people and roles (`queuesOf`) and of its readers (`readersOf`). */
  lists: string[];
  departments: string[];
  /** User ids of those who hold open tasks. */
  holders: string[];
  outcome?: string | null;
  closedAt?: Date | null;
  /** The due date that passed without a decision. */
  lapsedAt?: Date | null;
  /** In whose hands a resolution of the head is that is not carried out yet, and until when; else neither. */
  executor?: string | null;
  executorDueAt?: Date | null;
  /** Ids of the cases that it names; absent when there are none. */
  links?: string[];
  /** Its content is gone, by which act; what happened and its proof stay. */
  destroyed?: { at: Date; act: string } | null;
  transferredAt?: Date | null;
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
    calendar: { type: Number, default: 1 },
    number: text,
    status: text,
    stage: { type: String, default: '' },
    registeredAt: instant,
    dueAt: { type: Date, default: null },
    lists: [String],
    departments: [String],
    holders: [String],
    outcome: String,
    closedAt: Date,
    lapsedAt: Date,
    executor: String,
    executorDueAt: Date,
    links: { type: [String], default: undefined },
    destroyed: anything,
    transferredAt: Date,
    applicantName: { type: String, default: '' },
    seq: number,
    head: { type: String, default: '' },
    state: { type: anything, required: true },
  },
  indexes: [
    [{ community: 1, links: 1 }, { partialFilterExpression: { links: { $exists: true } } }],
    [{ community: 1, lists: 1, dueAt: 1 }],
    [{ community: 1, status: 1, dueAt: 1 }],
    [{ community: 1, dueAt: 1 }],
    [{ community: 1, registeredAt: -1 }],
    // Holds the few that lapsed alone; a query that asks `lapsedAt` to lie after this instant may use it.
    [{ community: 1, lapsedAt: -1 }, { partialFilterExpression: { lapsedAt: { $gt: new Date(0) } } }],
    // Holds the assignments under control alone, in the same way.
    [{ community: 1, executorDueAt: 1 }, { partialFilterExpression: { executorDueAt: { $gt: new Date(0) } } }],
    // How long a service has taken, what is due for destruction or for the archive; what is gone lies apart.
    [
      { community: 1, 'destroyed.act': 1, transferredAt: 1, service: 1, closedAt: 1 },
      { partialFilterExpression: { closedAt: { $gt: new Date(0) } } },
    ],
    [
      { community: 1, number: 1 },
      { unique: true, partialFilterExpression: { number: { $gt: '' } } },
    ],
  ],
});
