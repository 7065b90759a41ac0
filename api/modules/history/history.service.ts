import type { ChainHistory, ReplayReport } from '../../../workflows/contract/http-history.ts';
import { verifyChain } from '../../../workflows/domain/chain.ts';
import { recordedIn } from '../../engine/recorded-in-history.ts';
import { replayRuns } from '../../engine/replay.ts';
import { runSummary } from '../../engine/run-summary.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { Audited, AuditedEvent } from './audited.ts';

/** The record's events, their chain held against the workflow's own head, and the engine's history behind both. */
export async function chainHistory({ engine }: Services, { workflowId, events }: Audited): Promise<ChainHistory> {
  const workflowHead = await engine.headOf(workflowId);
  // Read after the head: what goes on meanwhile has more events than the head asks for, never fewer.
  const recorded = await events();
  const runs = await engine.histories(workflowId).catch(() => []);
  const fault = verifyChain(recorded, workflowHead ?? undefined);
  const last = recorded.at(-1);
  return {
    events: recorded.map(eventView),
    verification: {
      ok: fault === null && workflowHead !== null,
      workflowHead,
      recordHead: { seq: last?.seq ?? 0, hash: last?.hash ?? '' },
      fault,
    },
    engine: runs.map(runSummary),
  };
}

const eventView = ({ seq, at, actor, type, data, prevHash, hash }: AuditedEvent): ChainHistory['events'][number] => ({
  seq,
  at,
  actor: actor.kind === 'staff' ? actor.userId : actor.kind,
  type,
  data,
  prevHash,
  hash,
});

/** Whether today's code walks the recorded histories to the same ends, and whether the record says what they say. */
export async function replay({ engine, config }: Services, { workflowId, events }: Audited): Promise<ReplayReport> {
  const runs = await engine.histories(workflowId);
  if (runs.length === 0) throw new ApiError('engine.unavailable');
  const replayed = await replayRuns(config.workflowBundle, workflowId, runs);
  const recorded = await events();
  const told = recordedIn(runs);
  const agree = told.every(({ seq, hash }) => recorded[seq - 1]?.hash === hash);
  return {
    same: agree && told.length > 0 && replayed.every(({ ok }) => ok),
    runs: replayed,
    at: new Date().toISOString(),
  };
}
