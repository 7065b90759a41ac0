import type { StoredDecision } from '../../api/modules/council/decisions.model.ts';
import type { StoredCouncilSession } from '../../api/modules/council/sessions.model.ts';
import type { DecisionState } from '../../workflows/domain/council/decision-state.ts';
import type { SessionState } from '../../workflows/domain/council/session-state.ts';

const date = (instant?: string): Date | null => (instant ? new Date(instant) : null);

export const decisionRow = (state: DecisionState): StoredDecision => ({
  _id: state.id,
  community: state.community,
  status: state.status,
  number: state.number ?? null,
  caseId: state.origin?.caseId ?? null,
  session: state.agenda?.session ?? null,
  author: state.author ?? null,
  department: state.department ?? null,
  draftedAt: new Date(state.draftedAt),
  publishedAt: date(state.publishedAt),
  changedAt: new Date(),
  seq: state.seq,
  head: state.head,
  state,
});

export const sessionRow = (state: SessionState): StoredCouncilSession => ({
  _id: state.id,
  community: state.community,
  status: state.status,
  startsAt: new Date(state.startsAt),
  publishedAt: date(state.publishedAt),
  changedAt: new Date(),
  seq: state.seq,
  head: state.head,
  state,
});
