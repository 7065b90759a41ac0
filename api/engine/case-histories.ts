import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';

export type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

export interface RunHistory {
  readonly runId: string;
  readonly history: History;
}

/** Follows the chain from the first run, each of which names the one it continued as; visibility would lag behind. */
export async function historiesOf(client: Client, workflowId: string): Promise<RunHistory[]> {
  let runId = await firstRunOf(client, workflowId);
  const runs: RunHistory[] = [];
  while (runId) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.push({ runId, history });
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? '';
  }
  return runs;
}

/** Empty when the engine has forgotten the case: its retention is over. */
async function firstRunOf(client: Client, workflowId: string): Promise<string> {
  try {
    const { raw } = await client.workflow.getHandle(workflowId).describe();
    return raw.workflowExecutionInfo?.firstRunId || (raw.workflowExecutionInfo?.execution?.runId ?? '');
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return '';
    throw error;
  }
}
