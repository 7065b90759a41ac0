import { type Client, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import type { Models } from '../../api/db/models.ts';
import { ofEngine } from '../../api/engine/engine-errors.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { lawOf } from '../../api/modules/laws/laws.service.ts';
import { causeOf, type StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import { numberKeyOf, type StoredPermit } from '../../api/modules/permits/permits.model.ts';
import type { StoredSubmission } from '../../api/modules/submissions/submissions.model.ts';
import { ApiError } from '../../api/problems/api-error.ts';
import { usualUpdatesPerRun } from '../../workflows/contract/case.ts';
import {
  type PermitInput,
  permitCommand,
  permitWorkflowId,
  permitWorkflowType,
} from '../../workflows/contract/permit.ts';
import { system } from '../../workflows/domain/actor.ts';
import { hashOf } from '../../workflows/domain/chain.ts';
import type { Answers } from '../../workflows/domain/check-answers.ts';
import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import type { PermitCommand } from '../../workflows/domain/permit/permit-command.ts';
import type { Handler } from '../jobs/perform-effect.ts';

type Terms = NonNullable<ServiceDefinition['extendsPermit']>;

/**
 * Makes the permit longer that a granted application names. What the permit's law refuses stays refused: the journal says
 * so, and so does the ledger of effects. A permit that was never in the register has nothing to be made longer.
 */
export function createExtendPermit(models: Models, client: Client, taskQueue: string): Handler {
  return async (effect) => {
    const { community } = effect;
    const { caseId } = causeOf(effect);
    const [granting, filing] = await Promise.all([
      models.cases.findOne({ _id: caseId, community }).lean<StoredCase>(),
      models.submissions.findOne({ _id: caseId, community }).lean<StoredSubmission>(),
    ]);
    if (!granting || !filing) throw new Error(`no record of ${caseId}`);
    const terms = (await lawOf(models, granting.state)).definition.extendsPermit;
    const { answers } = filing.content;
    const months = terms && answers[terms.months];
    const permit = terms && (await permitNamed(models, community, terms, answers));
    if (!permit || typeof months !== 'number') return { skipped: 'no such permit' };
    const { number, state } = granting;
    const application = { caseId, number, filedAt: state.filedAt, months };
    const command: PermitCommand = { action: 'extend', actor: system, key: effect._id, application };
    return journalled(models, effect, permit, () => extend(client, taskQueue, permit, command));
  };
}

/** Numbers begin anew with the year, so the year of the date tells two of the same number apart. */
export async function permitNamed(
  { permits }: Pick<Models, 'permits'>,
  community: string,
  { services, number, date }: Terms,
  answers: Answers,
): Promise<StoredPermit | null> {
  const numberKey = numberKeyOf(String(answers[number] ?? ''));
  const year = Number(String(answers[date] ?? '').slice(0, 4));
  return permits.findOne({ community, numberKey, year, service: { $in: [...services] } }).lean<StoredPermit>();
}

/** A permit that has expired meanwhile begins again from its record, with the command that brings it back. */
async function extend(client: Client, taskQueue: string, { _id, state }: StoredPermit, command: PermitCommand) {
  const updateId = hashOf(command.key);
  const handle = client.workflow.getHandle(permitWorkflowId(_id));
  try {
    return await handle.executeUpdate(permitCommand, { args: [command], updateId });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    const input: PermitInput = { state, keys: [], updatesPerRun: usualUpdatesPerRun };
    return client.workflow.executeUpdateWithStart(permitCommand, {
      args: [command],
      updateId,
      startWorkflowOperation: new WithStartWorkflowOperation(permitWorkflowType, {
        workflowId: permitWorkflowId(_id),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }),
    });
  }
}

async function journalled(
  { accessJournal }: Models,
  { _id: key, community }: StoredEffect,
  { _id: permit }: StoredPermit,
  act: () => Promise<unknown>,
): Promise<unknown> {
  const attempt = { community, userId: 'system', action: 'permit.extend', caseId: permit, key: hashOf(key) };
  const { _id } = await accessJournal.create({ ...attempt, at: new Date(), outcome: 'sent' });
  const note = (outcome: string) => accessJournal.updateOne({ _id, community }, { $set: { outcome } });
  try {
    await act();
    await note('done');
    return { permit };
  } catch (error) {
    const known = ofEngine(error);
    await note(known instanceof ApiError ? known.code : 'internal.error');
    if (known instanceof ApiError && known.code.startsWith('permit.')) return { permit, refused: known.code };
    throw error;
  }
}
