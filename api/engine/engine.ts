import {
  type Client,
  type Connection,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import {
  calendarEntered,
  type RolloutInput,
  rolloutWorkflowId,
  rolloutWorkflowType,
} from '../../workflows/contract/calendar-rollout.ts';
import {
  type Acknowledgement,
  type CaseInput,
  caseState,
  caseWorkflowId,
  caseWorkflowType,
  command,
  presentRevision,
  type RegisteredCase,
  registered,
  usualUpdatesPerRun,
} from '../../workflows/contract/case.ts';
import { permitCommand, permitWorkflowId } from '../../workflows/contract/permit.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { ChainHead } from '../../workflows/domain/chain.ts';
import type { Law } from '../../workflows/domain/law.ts';
import type { PermitCommand } from '../../workflows/domain/permit/permit-command.ts';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import type { StoredCase } from '../modules/cases/cases.model.ts';
import { ApiError } from '../problems/api-error.ts';
import { ofEngine } from './engine-errors.ts';
import { historiesOf, memoOf, type RunHistory } from './run-histories.ts';
import { createUpdateGate } from './update-gate.ts';

/** The portal waits 20 s for an answer; together with the wait at the gate this stays below. */
const patience = 9_000;

export interface Engine {
  /** Starts a case, or finds it started, and waits until it is registered and recorded. */
  register(input: CaseInput): Promise<RegisteredCase>;
  /** Carries out a command once per `updateId`. A refusal is thrown as `ApiError` with its code. */
  command(caseId: string, asked: CaseCommand, updateId: string): Promise<Acknowledgement>;
  /** Begins a closed case again from its state by the door of a new one, with the command that reopens it. */
  reopen(stored: StoredCase, law: Law, asked: CaseCommand, updateId: string): Promise<Acknowledgement>;
  /** The same for a permit; one whose workflow has ended throws the engine's `WorkflowNotFoundError`. */
  commandPermit(permitId: string, asked: PermitCommand, updateId: string): Promise<Acknowledgement>;
  /** Starts the roll-out of a calendar and waits until new cases get it. */
  rollOut(input: RolloutInput): Promise<void>;
  /** The last link that a workflow itself holds, also one that has ended; `null` when it cannot be asked. */
  headOf(workflowId: string): Promise<ChainHead | null>;
  /** All runs of a workflow, oldest first; none when the engine has forgotten it. */
  histories(workflowId: string): Promise<RunHistory[]>;
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
          return answeredEarlier(
            () => handle.getUpdateHandle<Acknowledgement>(updateId).result(),
            new ApiError('case.closed'),
          );
        }
      }),

    reopen: (stored, law, asked, updateId) =>
      update(async () => {
        const state =
          (await handleOf(stored._id)
            .query(caseState)
            .catch(() => null)) ?? stored.state;
        if (state.head !== stored.head) throw new ApiError('case.stale');
        const input: CaseInput = {
          ...law,
          state,
          keys: [],
          updatesPerRun: usualUpdatesPerRun,
          revision: presentRevision,
        };
        return client.workflow.executeUpdateWithStart(command, {
          args: [asked],
          updateId,
          startWorkflowOperation: new WithStartWorkflowOperation(caseWorkflowType, {
            workflowId: caseWorkflowId(stored._id),
            taskQueue: config.caseTaskQueue,
            args: [input],
            workflowIdConflictPolicy: 'USE_EXISTING',
            workflowIdReusePolicy: 'ALLOW_DUPLICATE',
            memo: await memoOf(client, caseWorkflowId(stored._id)),
          }),
        });
      }),

    commandPermit: (permitId, asked, updateId) =>
      update(async () => {
        const handle = client.workflow.getHandle(permitWorkflowId(permitId));
        return handle.executeUpdate(permitCommand, { args: [asked], updateId }).catch((error: unknown) => {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
          return answeredEarlier(() => handle.getUpdateHandle<Acknowledgement>(updateId).result(), error);
        });
      }),

    rollOut: (input) =>
      update(() =>
        client.workflow.executeUpdateWithStart(calendarEntered, {
          startWorkflowOperation: new WithStartWorkflowOperation(rolloutWorkflowType, {
            workflowId: rolloutWorkflowId(input.community, input.calendar.version),
            taskQueue: config.caseTaskQueue,
            args: [input],
            workflowIdConflictPolicy: 'FAIL',
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
          }),
        }),
      ).catch((error: unknown) => {
        throw error instanceof WorkflowExecutionAlreadyStartedError ? new ApiError('calendar.stale') : error;
      }),

    headOf: (workflowId) =>
      within(() => client.workflow.getHandle(workflowId).query<{ seq: number; head: string }>('state')).then(
        ({ seq, head }) => ({ seq, hash: head }),
        () => null,
      ),
    histories: (workflowId) =>
      within(() => historiesOf(client, workflowId)).catch((error: unknown) => {
        throw ofEngine(error);
      }),
    reachable: () =>
      within(() => client.connection.healthService.check({}), 2_000).then(
        () => true,
        () => false,
      ),
  };
}

/** What has ended takes no Update, but still tells the answer of one whose answer was lost on its way. */
const answeredEarlier = (ask: () => Promise<Acknowledgement>, otherwise: Error): Promise<Acknowledgement> =>
  ask().then(
    (answer) => ({ ...answer, repeated: true }),
    () => {
      throw otherwise;
    },
  );
