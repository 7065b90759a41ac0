import { resolve } from 'node:path';
import type { RunHistory } from './run-histories.ts';

export interface RunReplay {
  readonly runId: string;
  readonly ok: boolean;
  readonly message?: string;
}

/** Runs recorded histories again under today's code. The engine's worker is loaded for this alone. */
export async function replayRuns(
  bundle: string,
  workflowId: string,
  runs: readonly RunHistory[],
): Promise<RunReplay[]> {
  const { Worker } = await import('@temporalio/worker');
  const options = { workflowBundle: { codePath: resolve(bundle) } };
  const results: RunReplay[] = [];
  for (const { runId, history } of runs) {
    const outcome = await Worker.runReplayHistory(options, history, workflowId).then(
      () => ({ ok: true }),
      (error: Error) => ({ ok: false, message: error.message }),
    );
    results.push({ runId, ...outcome });
  }
  return results;
}
