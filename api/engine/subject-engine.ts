import { type Client, type Connection, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import type { Acknowledgement } from '../../workflows/contract/case.ts';
import { begun } from '../../workflows/contract/council.ts';
import type { Metrics } from '../metrics.ts';
import { ofEngine } from './engine-errors.ts';
import { createUpdateGate } from './update-gate.ts';

const patience = 9_000;
/** All members vote on one session at the same moment; the engine takes ten Updates of one workflow at once. */
const inFlight = 8;

/** What is no case: sessions and decisions of the council. */
export interface SubjectEngine {
  /** Starts a workflow, or finds it started, and waits until its beginning is recorded. */
  begin(type: string, workflowId: string, input: unknown): Promise<Acknowledgement>;
  /**
   * Carries out a command once per `updateId`. A refusal is thrown as `ApiError` with its code; a workflow that has ended
   * answers what it has answered before, or throws the engine's `WorkflowNotFoundError`.
   */
  command(workflowId: string, asked: unknown, updateId: string): Promise<Acknowledgement>;
}

export function createSubjectEngine(
  client: Client & { connection: Connection },
  taskQueue: string,
  metrics: Metrics,
): SubjectEngine {
  const through = createUpdateGate(metrics, inFlight);
  const update = <T>(work: () => Promise<T>): Promise<T> =>
    through(() => client.connection.withDeadline(Date.now() + patience, work)).catch((error: unknown) => {
      throw ofEngine(error);
    });
  return {
    begin: (type, workflowId, input) =>
      update(() =>
        client.workflow.executeUpdateWithStart(begun, {
          updateId: 'begun',
          startWorkflowOperation: new WithStartWorkflowOperation(type, {
            workflowId,
            taskQueue,
            args: [input],
            workflowIdConflictPolicy: 'USE_EXISTING',
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
          }),
        }),
      ),
    command: (workflowId, asked, updateId) =>
      update(() => {
        const handle = client.workflow.getHandle(workflowId);
        return handle
          .executeUpdate<Acknowledgement, [unknown]>('command', { args: [asked], updateId })
          .catch((error: unknown) => {
            if (!(error instanceof WorkflowNotFoundError)) throw error;
            return handle
              .getUpdateHandle<Acknowledgement>(updateId)
              .result()
              .catch(() => Promise.reject(error));
          });
      }),
  };
}
