import { type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Models } from '../../api/db/models.ts';
import type { StoredAct } from '../../api/modules/acts/acts.model.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { caseWorkflowId, command } from '../../workflows/contract/case.ts';
import { system } from '../../workflows/domain/actor.ts';

/** Well within the lease of an effect. */
const patience = 30_000;

/**
 * Puts the document's hash into the case's chain, under the effect's key, so that a repetition is none. A case that ended
 * with its act, or before its paper was ready, is closed for good: nothing waits for papers. Then the act stands in the
 * acts and documents of the record, and the chain knows its number alone. Returns whether the chain has the hash.
 */
export async function enterCase(client: Client, models: Pick<Models, 'cases'>, act: StoredAct): Promise<boolean> {
  const { _id: key, community, caseId, documentId, sha256 } = act;
  const documents = [{ id: documentId, kind: 'act', sha256 }];
  const asked = { action: 'add-document', actor: system, key, documents } as const;
  const handle = client.workflow.getHandle(caseWorkflowId(caseId));
  try {
    await client.withDeadline(Date.now() + patience, () =>
      handle.executeUpdate(command, { args: [asked], updateId: key }),
    );
    return true;
  } catch (error) {
    if (!isClosed(error)) throw error;
    const found = await models.cases.findOne({ _id: caseId, community }).lean<StoredCase>();
    return found?.state.documents.some(({ id }) => id === documentId) ?? false;
  }
}

function isClosed(error: unknown): boolean {
  if (error instanceof WorkflowNotFoundError) return true;
  return (
    error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.message === 'case.closed'
  );
}
