import type { SessionState, SessionStatus } from '../../../workflows/domain/council/session-state.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** The list of the council's sessions; `state` is the law's own view. `_id` is the session's id. */
export interface StoredCouncilSession {
  _id: string;
  community: string;
  status: SessionStatus;
  startsAt: Date;
  publishedAt: Date | null;
  changedAt: Date;
  seq: number;
  head: string;
  state: SessionState;
}

export const councilSessionsModel = storedModel<StoredCouncilSession>({
  collection: 'sessions',
  fields: {
    _id: text,
    community: text,
    status: text,
    startsAt: instant,
    publishedAt: { type: Date, default: null },
    changedAt: instant,
    seq: number,
    head: text,
    state: { type: anything, required: true },
  },
  indexes: [[{ community: 1, startsAt: -1 }]],
});
