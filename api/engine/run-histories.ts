import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';

export type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

export interface RunHistory {
  readonly runId: string;
  readonly history: History;
}

/** What a reopened case's start says of the runs before it: their first. */
const earlier = 'earlierRun';
export const memoOf = async (client: Client, workflowId: string): Promise<Record<string, string>> => ({
  [earlier]: await firstRunOf(client, workflowId),
});

/** All runs, oldest first: each chain names the first run of the one before it was reopened; visibility would lag behind. */
export async function historiesOf(client: Client, workflowId: string): Promise<RunHistory[]> {
  const runs: RunHistory[] = [];
  for (let first = await firstRunOf(client, workflowId); first; first = earlierRunOf(runs))
    runs.unshift(...(await chainFrom(client, workflowId, first)));
  return runs;
}

/** Each run names the one it continued as. */
async function chainFrom(client: Client, workflowId: string, first: string): Promise<RunHistory[]> {
  const runs: RunHistory[] = [];
  for (let runId = first; runId; ) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.push({ runId, history });
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? '';
  }
  return runs;
}

function earlierRunOf([oldest]: readonly RunHistory[]): string {
  const payload = oldest?.history.events?.[0]?.workflowExecutionStartedEventAttributes?.memo?.fields?.[earlier];
  return payload ? defaultPayloadConverter.fromPayload<string>(payload) : '';
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
