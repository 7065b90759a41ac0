import { type Client, type Connection, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import {
  type Acknowledgement,
  type CaseInput,
  caseState,
  caseWorkflowId,
  caseWorkflowType,
  command,
  type RegisteredCase,
  registered,
} from '../../workflows/contract/case.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { CaseState } from '../../workflows/domain/case-state.ts';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import { ApiError } from '../problems/api-error.ts';
import { historiesOf, type RunHistory } from './case-histories.ts';
import { ofEngine } from './engine-errors.ts';
import { createUpdateGate } from './update-gate.ts';

/** The portal waits 20 s for an answer; together with the wait at the gate this stays below. */
const patience = 9_000;

export interface Engine {
  /** Starts a case, or finds it started, and waits until it is registered and recorded. */
  register(input: CaseInput): Promise<RegisteredCase>;
  /** Carries out a command once per `updateId`. A refusal is thrown as `ApiError` with its code. */
  command(caseId: string, asked: CaseCommand, updateId: string): Promise<Acknowledgement>;
  /** What the workflow itself holds, also of a closed case; `null` when it cannot be asked. */
  stateOf(caseId: string): Promise<CaseState | null>;
  /** All runs of a case, oldest first. */
  histories(caseId: string): Promise<RunHistory[]>;
  reachable(): Promise<boolean>;
}

export function createEngine(client: Client & { connection: Connection }, config: Config, metrics: Metrics): Engine {
  const through = createUpdateGate(metrics);
  const within = <T>(work: () => Promise<T>, ms = patience): Promise<T> =>
    client.connection.withDeadline(Date.now() + ms, work);
  const update = <T>(work: () => Promise<T>): Promise<T> =>
    through(() => within(work)).catch((error: unknown) => {
      throw ofEngine(error);
    });
  const handleOf = (caseId: string) => client.workflow.getHandle(caseWorkflowId(caseId));

  return {
    register: (input) =>
      update(() =>
        client.workflow.executeUpdateWithStart(registered, {
          updateId: 'registered',
          startWorkflowOperation: new WithStartWorkflowOperation(caseWorkflowType, {
            workflowId: caseWorkflowId(input.state.caseId),
            taskQueue: config.caseTaskQueue,
            args: [input],
            workflowIdConflictPolicy: 'USE_EXISTING',
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
          }),
        }),
      ),

    command: (caseId, asked, updateId) =>
      update(async () => {
        const handle = handleOf(caseId);
        try {
          return await handle.executeUpdate(command, { args: [asked], updateId });
        } catch (error) {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
          return answeredEarlier(() => handle.getUpdateHandle<Acknowledgement>(updateId).result());
        }
      }),

    stateOf: (caseId) => within(() => handleOf(caseId).query(caseState)).catch(() => null),
    histories: (caseId) =>
      within(() => historiesOf(client, caseWorkflowId(caseId))).catch((error: unknown) => {
        throw ofEngine(error);
      }),
    reachable: () =>
      within(() => client.connection.healthService.check({}), 2_000).then(
        () => true,
        () => false,
      ),
  };
}

/** A case that has ended takes no Update, but still tells the answer of one whose answer was lost on its way. */
const answeredEarlier = (ask: () => Promise<Acknowledgement>): Promise<Acknowledgement> =>
  ask().then(
    (answer) => ({ ...answer, repeated: true }),
    () => {
      throw new ApiError('case.closed');
    },
  );
