import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Models } from '../../api/db/models.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { lawOf, presentCalendar } from '../../api/modules/laws/laws.service.ts';
import { causeOf, type StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import { usualUpdatesPerRun } from '../../workflows/contract/case.ts';
import { type DecisionInput, decisionWorkflowId, decisionWorkflowType } from '../../workflows/contract/council.ts';
import { system } from '../../workflows/domain/actor.ts';
import { endedStatuses, newDecision } from '../../workflows/domain/council/decision-state.ts';
import { stageOf } from '../../workflows/domain/stages.ts';
import { say } from '../../workflows/texts/index.ts';
import type { Handler } from '../jobs/perform-effect.ts';
import { beginningOf } from './case-draft.ts';
import { keepOwnContent } from './content.ts';
import { tell } from './tell.ts';

/** Of the record, as much as a case's way to the council and back needs. */
export type CouncilModels = Pick<
  Models,
  'cases' | 'events' | 'contents' | 'decisions' | 'definitions' | 'calendars' | 'serviceSettings'
>;

/** A case that waits for the council brings its decision into the queue: one for each time that it comes there. */
export function createReferCase(models: CouncilModels, client: Client, taskQueue: string): Handler {
  return async (effect) => {
    const { community } = effect;
    const { caseId, seq } = causeOf(effect);
    const id = await decisionIdOf(models, effect);
    const stored = await waiting(models, community, caseId);
    if (!stored) return { skipped: 'not before the council' };
    const input: DecisionInput = {
      calendar: await presentCalendar(models, community),
      state: newDecision(id, community),
      begin: { ...(await beginningOf(models, stored.found, stored.stage, id, seq)), by: system },
      keys: [],
      updatesPerRun: usualUpdatesPerRun,
    };
    await client.workflow
      .start(decisionWorkflowType, {
        workflowId: decisionWorkflowId(id),
        taskQueue,
        args: [input],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      })
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      });
    // It may have left while the decision began; then nobody else would take the draft back.
    if (!(await waiting(models, community, caseId))) await withdraw(models, client, community, caseId, id);
    return { decision: id };
  };
}

/** A case that left the council without its word takes its draft along, with a note. */
export function createWithdrawCase(models: CouncilModels, client: Client): Handler {
  return async (effect) => {
    const { community } = effect;
    const { caseId } = causeOf(effect);
    const open = await models.decisions
      .find({ community, caseId, status: { $nin: [...endedStatuses] } }, { _id: 1 })
      .lean();
    for (const { _id } of open) await withdraw(models, client, community, caseId, _id);
    return { withdrawn: open.map(({ _id }) => _id) };
  };
}

async function decisionIdOf({ events }: CouncilModels, effect: StoredEffect): Promise<string> {
  const { caseId, seq } = causeOf(effect);
  const { community } = effect;
  const times = await events.countDocuments({ community, caseId, type: 'council.referred', seq: { $lte: seq } });
  return `${caseId}-${times}`;
}

async function waiting(models: CouncilModels, community: string, caseId: string) {
  const found = await models.cases.findOne({ _id: caseId, community }).lean<StoredCase>();
  if (!found || found.status === 'closed') return undefined;
  const stage = stageOf(await lawOf(models, found.state), found.state.stage.stage);
  return stage.kind === 'council' ? { found, stage } : undefined;
}

async function withdraw(
  models: CouncilModels,
  client: Client,
  community: string,
  caseId: string,
  decision: string,
): Promise<void> {
  const place = { community, caseId: decision, name: 'withdrawn' };
  const reason = await keepOwnContent(models, place, say('hy', 'council.case-left'));
  // Refused when it was decided meanwhile: then there is nothing to take back.
  await tell(client, decisionWorkflowId(decision), {
    action: 'withdraw',
    actor: system,
    key: `${caseId}:left`,
    reason,
  });
}
