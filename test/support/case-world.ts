import { Client, Connection, WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { NativeConnection } from '@temporalio/worker';
import type { Connection as Record } from 'mongoose';
import { connect } from '../../api/db/connection.ts';
import { migrate } from '../../api/db/migrate.ts';
import { type Models, modelsOf } from '../../api/db/models.ts';
import { createRolloutActivities } from '../../workers/activities/calendar-rollout.ts';
import { createActivities } from '../../workers/activities/index.ts';
import { createSubjectActivities } from '../../workers/activities/subjects.ts';
import { buildBundle } from '../../workers/build-bundle.ts';
import { createCouncilActivities } from '../../workers/council/activities.ts';
import { createLog } from '../../workers/log.ts';
import { logSdkInto } from '../../workers/sdk-log.ts';
import { connect as connectWorker, createCaseWorker } from '../../workers/temporal.ts';
import {
  type Acknowledgement,
  type CalendarChanged,
  type CaseActivities,
  type CaseInput,
  calendarChange,
  caseWorkflowId,
  command,
  presentRevision,
  type RegisteredCase,
  registered,
  usualUpdatesPerRun,
} from '../../workflows/contract/case.ts';
import type { Calendar } from '../../workflows/domain/calendar.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import { newCase } from '../../workflows/domain/case-state.ts';
import { lawOf, registration } from '../domain/cases.ts';
import { engineAddresses, ownDatabase, ownName } from './engines.ts';

logSdkInto(createLog('warn'));

/** A worker and a client on the shared engines, with a record of their own: what a workflow test needs and no more. */
export interface CaseWorld {
  readonly client: Client;
  readonly models: Models;
  readonly record: Record;
  readonly taskQueue: string;
  readonly skip: Engine['skip'];
  start(service: string, facts?: CaseInput['state']['facts'], begin?: Beginning): Promise<RunningCase>;
  /** A worker on the world's queue; `around` may put something between workflow and record. */
  work(around?: (activities: CaseActivities) => CaseActivities): Promise<{ stop(): Promise<void> }>;
  close(): Promise<void>;
}

/** How a case begins otherwise than usual: by another law, by another name, or from a state that it has already. */
export interface Beginning extends Partial<Omit<CaseInput, 'submission'>> {
  readonly workflowId?: string;
}

export interface RunningCase {
  readonly caseId: string;
  readonly registered: RegisteredCase;
  readonly handle: WorkflowHandle;
  send(command: CaseCommand): Promise<Acknowledgement>;
  changeCalendar(calendar: Calendar): Promise<CalendarChanged>;
}

/** The engine to run on: its client, and a connection for each worker. */
export interface Engine {
  readonly client: Client;
  connectWorker(): Promise<NativeConnection>;
  /** Lets so many milliseconds pass at once, where the engine's clock can jump. */
  skip(ms: number): Promise<void>;
  close(): Promise<void>;
}

async function sharedEngine(): Promise<Engine> {
  const address = engineAddresses().temporal;
  const connection = await Connection.connect({ address });
  return {
    client: new Client({ connection }),
    connectWorker: () =>
      connectWorker({ TEMPORAL_ADDRESS: address, TEMPORAL_TLS_CERT: '', TEMPORAL_TLS_KEY: '', TEMPORAL_TLS_CA: '' }),
    skip: () => Promise.reject(new Error('the shared engine keeps real time')),
    close: () => connection.close(),
  };
}

/** An engine whose clock jumps to the next timer while a result is awaited. */
export async function timeSkippingEngine(): Promise<Engine> {
  const executable = { type: 'existing-path', path: engineAddresses().testServerPath } as const;
  const environment = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  return {
    client: environment.client,
    connectWorker: () => NativeConnection.connect({ address: environment.address }),
    skip: (ms) => environment.sleep(ms),
    close: () => environment.teardown(),
  };
}

export async function openCaseWorld(topic: string, engine?: Engine): Promise<CaseWorld> {
  const name = ownName(topic);
  const { client, connectWorker: connectNative, skip, close: closeEngine } = engine ?? (await sharedEngine());
  const record = await connect(ownDatabase(name), 'engine');
  await migrate(record);
  const models = modelsOf(record);
  const bundle = await buildBundle();
  let cases = 0;

  return {
    client,
    models,
    record,
    taskQueue: name,
    skip,
    async work(around = (activities) => activities) {
      const native = await connectNative();
      const activities = {
        ...around(createActivities(models, () => {})),
        ...createSubjectActivities(models, () => {}),
        ...createCouncilActivities(models, client),
        ...createRolloutActivities(models, client),
      };
      const worker = await createCaseWorker({
        connection: native,
        taskQueue: name,
        bundle,
        activities,
        maxCachedWorkflows: 100,
      });
      const running = worker.run();
      return {
        async stop() {
          worker.shutdown();
          await running;
          await native.close();
        },
      };
    },
    async start(service, facts = {}, { workflowId: otherId, ...begin } = {}) {
      const state = begin.state ?? newCase(`${name}-${cases++}`, 'vardashen');
      const workflowId = otherId ?? caseWorkflowId(state.caseId);
      const { number: _, registeredAt: __, ...submission } = registration(facts);
      const input: CaseInput = {
        ...lawOf(service),
        state,
        ...(!begin.state && { submission }),
        keys: [],
        updatesPerRun: usualUpdatesPerRun,
        revision: presentRevision,
        ...begin,
      };
      const startWorkflowOperation = new WithStartWorkflowOperation('caseWorkflow', {
        workflowId,
        taskQueue: name,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      });
      const answer = await client.workflow.executeUpdateWithStart(registered, {
        startWorkflowOperation,
        updateId: 'registered',
      });
      const handle = client.workflow.getHandle(workflowId);
      return {
        caseId: state.caseId,
        registered: answer,
        handle,
        send: (asked) => handle.executeUpdate(command, { args: [asked] }),
        changeCalendar: (calendar) => handle.executeUpdate(calendarChange, { args: [calendar] }),
      };
    },
    async close() {
      await closeEngine();
      await record.dropDatabase();
      await record.close();
    },
  };
}
