import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { temporalTls } from '../api/engine/temporal-tls.ts';
import type { RolloutActivities } from '../workflows/contract/calendar-rollout.ts';
import type { CaseActivities } from '../workflows/contract/case.ts';
import type { SubjectActivities } from '../workflows/contract/subject.ts';
import type { WorkerConfig } from './config.ts';

type ConnectionConfig = Pick<
  WorkerConfig,
  'TEMPORAL_ADDRESS' | 'TEMPORAL_TLS_CERT' | 'TEMPORAL_TLS_KEY' | 'TEMPORAL_TLS_CA'
>;

/** Plain on a loopback address in a trial, mTLS where certificates are configured. */
export async function connect(config: ConnectionConfig): Promise<NativeConnection> {
  const { TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key, TEMPORAL_TLS_CA: ca } = config;
  const tls = (await temporalTls({ cert, key, ca })) ?? false;
  return NativeConnection.connect({ address: config.TEMPORAL_ADDRESS, tls });
}

export type CaseWorkerOptions = Pick<
  WorkerOptions,
  'connection' | 'namespace' | 'taskQueue' | 'maxCachedWorkflows' | 'shutdownGraceTime'
> & {
  readonly bundle: string;
  readonly activities: CaseActivities & Partial<RolloutActivities & SubjectActivities>;
};

/** One worker process fills two cores; more processes of the same kind share the queue. */
export function createCaseWorker({ bundle, activities, ...options }: CaseWorkerOptions): Promise<Worker> {
  return Worker.create({
    ...options,
    workflowBundle: { codePath: bundle },
    activities: { ...activities },
    reuseV8Context: true,
    // How long a case waits for the worker that had it in memory; after a crash another takes over by replay.
    stickyQueueScheduleToStartTimeout: '5 s',
  });
}
