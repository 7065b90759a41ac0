import { caseWorkflowId } from '../../../workflows/contract/case.ts';
import type { CaseHistory, ReplayReport } from '../../../workflows/contract/http.ts';
import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import { verifyChain } from '../../../workflows/domain/chain.ts';
import { recordedIn } from '../../engine/recorded-in-history.ts';
import { replayRuns } from '../../engine/replay.ts';
import { runSummary } from '../../engine/run-summary.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';

const eventsOf = async ({ models }: Services, { _id: caseId, community }: StoredCase): Promise<CaseEvent[]> =>
  (await models.events
    .find({ community, caseId }, { _id: 0, community: 0 })
    .sort({ seq: 1 })
    .lean()) as unknown as CaseEvent[];

/** The record's events, their chain held against the workflow's own head, and the engine's history behind both. */
export async function caseHistory(services: Services, stored: StoredCase): Promise<CaseHistory> {
  const caseId = stored._id;
  const state = await services.engine.stateOf(caseId);
  // Read after the head: a case that goes on meanwhile has more events than the head asks for, never fewer.
  const events = await eventsOf(services, stored);
  const runs = await services.engine.histories(caseId).catch(() => []);
  const workflowHead = state && { seq: state.seq, hash: state.head };
  const fault = verifyChain(events, workflowHead ?? undefined);
  const last = events.at(-1);
  return {
    caseId,
    ...(stored.destroyed && { destroyedAt: stored.destroyed.at.toISOString() }),
    events: events.map(({ caseId: _, actor, ...event }) => ({
      ...event,
      actor: actor.kind === 'staff' ? actor.userId : actor.kind,
    })),
    verification: {
      ok: fault === null && workflowHead !== null,
      workflowHead,
      recordHead: { seq: last?.seq ?? 0, hash: last?.hash ?? '' },
      fault,
    },
    engine: runs.map(runSummary),
  };
}

/** Whether today's code walks the recorded histories to the same ends, and whether the record says what they say. */
export async function replayCase(services: Services, stored: StoredCase): Promise<ReplayReport> {
  const runs = await services.engine.histories(stored._id);
  if (runs.length === 0) throw new ApiError('engine.unavailable');
  const replayed = await replayRuns(services.config.workflowBundle, caseWorkflowId(stored._id), runs);
  const recorded = await eventsOf(services, stored);
  const told = recordedIn(runs);
  const agree = told.every(({ seq, hash }) => recorded[seq - 1]?.hash === hash);
  return {
    same: agree && told.length > 0 && replayed.every(({ ok }) => ok),
    runs: replayed,
    at: new Date().toISOString(),
  };
}
