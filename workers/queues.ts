import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Log } from './log.ts';

/** A job of side work carries the effect's key and nothing else. */
export interface EffectJob {
  readonly key: string;
}
export type Perform = (key: string, isLastAttempt: boolean) => Promise<void>;

/** About two hours in all: a mail server's outage is bridged, then the effect shows as failed. */
const attempts = 10;
const backoff = { type: 'exponential', delay: 5_000 } as const;
const relayEvery = 15_000;
const cleanUpEvery = 60 * 60_000;
const checkEvery = 10 * 60_000;
/** Leases are counted in hours; nobody waits for a task by the minute. */
const releaseEvery = 5 * 60_000;
/** On the minute that mails are to leave at, and while a morning's worker may have been away. */
const digestPattern = '*/5 * * * *';
/** Only cases whose job was lost, and those from before there was a search, wait for it. */
const sweepEvery = 10 * 60_000;

export interface SideWork {
  ask(keys: readonly string[]): Promise<void>;
}

/** Side work's own queue. A job's id guards while it exists; the ledger in MongoDB guards for ever. */
export function createSideWork(connection: Redis, prefix: string): SideWork & { close(): Promise<void> } {
  const queue = new Queue<EffectJob>('effects', { connection, prefix });
  return {
    async ask(keys) {
      if (keys.length === 0) return;
      const opts = { attempts, backoff, removeOnComplete: true, removeOnFail: true };
      await queue.addBulk(
        keys.map((key) => ({ name: 'effect', data: { key }, opts: { ...opts, jobId: key.replaceAll(':', '_') } })),
      );
    },
    close: () => queue.close(),
  };
}

export const runEffects = (connection: Redis, prefix: string, perform: Perform): Worker<EffectJob> =>
  new Worker<EffectJob>('effects', (job) => perform(job.data.key, job.attemptsMade + 1 >= attempts), {
    connection,
    prefix,
    concurrency: 5,
  });

/** A case whose words or documents are to be read; `seq` tells one such job from the next. */
export interface CaseToRead {
  readonly community: string;
  readonly caseId: string;
  readonly seq: number;
}
export interface CaseQueue {
  ask(cases: readonly CaseToRead[]): Promise<void>;
  close(): Promise<void>;
}

/** Queues of their own, so that a flood of changes or the pages of a scan keep no letter waiting. */
const readersAtOnce = { search: 2, texts: 1, previews: 1 } as const;
type Reader = keyof typeof readersAtOnce;

export function createCaseQueue(connection: Redis, prefix: string, name: Reader): CaseQueue {
  const queue = new Queue<CaseToRead>(name, { connection, prefix });
  return {
    async ask(cases) {
      if (cases.length === 0) return;
      const opts = { attempts: 3, backoff, removeOnComplete: true, removeOnFail: true };
      await queue.addBulk(
        cases.map((data) => ({ name: 'read', data, opts: { ...opts, jobId: `${data.caseId}_${data.seq}` } })),
      );
    },
    close: () => queue.close(),
  };
}

export const runCaseQueue = (
  connection: Redis,
  prefix: string,
  name: Reader,
  read: (job: CaseToRead) => Promise<void>,
): Worker<CaseToRead> =>
  new Worker<CaseToRead>(name, ({ data }) => read(data), { connection, prefix, concurrency: readersAtOnce[name] });

export interface Housekeeping {
  /** Asks again for side work that nobody took up, as after a loss of Redis. */
  relay(): Promise<void>;
  removeAbandonedUploads(): Promise<void>;
  /** Reads kept files again, a few at a time. */
  checkDocuments(): Promise<void>;
  /** Puts tasks back whose holders have been away for too long. */
  releaseClaims(): Promise<void>;
  /** Asks for the day's digests when it is time, and only then. */
  askForDigests(): Promise<void>;
  /** Asks anew for the words of every case that search does not know as it is. */
  sweepIndex(): Promise<void>;
  /** Asks for every document that nobody has read yet. */
  sweepTexts(): Promise<void>;
  /** Asks for every office file that nobody has drawn yet. */
  sweepPreviews(): Promise<void>;
  /** Lets files be scanned again that could not be. */
  retryScans(): Promise<void>;
}

/** What somebody waits for waits no longer than this to be taken up: an approved act of destruction, a file to be scanned. */
const roundEvery = 5_000;

/** Apart from the other housekeeping: a long list holds nothing else up. */
export async function runRounds(
  connection: Redis,
  prefix: string,
  name: 'destruction' | 'scans',
  round: () => Promise<void>,
  log: Log,
): Promise<{ close(): Promise<void> }> {
  const queue = new Queue(name, { connection, prefix });
  const worker = new Worker(name, round, { connection, prefix });
  worker.on('failed', (_, error) => log.error({ round: name, error: error.message }, 'round not finished'));
  const template = { opts: { removeOnComplete: true, removeOnFail: 100 } };
  await queue.upsertJobScheduler(name, { every: roundEvery }, { name, ...template });
  return {
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}

/** Work by the clock, once per installation however many workers there are. */
export async function runHousekeeping(
  connection: Redis,
  prefix: string,
  tasks: Housekeeping,
  log: Log,
): Promise<{ close(): Promise<void> }> {
  const queue = new Queue('housekeeping', { connection, prefix });
  const worker = new Worker('housekeeping', (job) => tasks[job.name as keyof Housekeeping](), { connection, prefix });
  worker.on('failed', (job, error) => log.error({ job: job?.name, error: error.message }, 'housekeeping failed'));
  const template = { opts: { removeOnComplete: true, removeOnFail: 100 } };
  await queue.upsertJobScheduler('relay', { every: relayEvery }, { name: 'relay', ...template });
  await queue.upsertJobScheduler('uploads', { every: cleanUpEvery }, { name: 'removeAbandonedUploads', ...template });
  await queue.upsertJobScheduler('checks', { every: checkEvery }, { name: 'checkDocuments', ...template });
  await queue.upsertJobScheduler('claims', { every: releaseEvery }, { name: 'releaseClaims', ...template });
  await queue.upsertJobScheduler('digests', { pattern: digestPattern }, { name: 'askForDigests', ...template });
  await queue.upsertJobScheduler('search', { every: sweepEvery }, { name: 'sweepIndex', ...template });
  await queue.upsertJobScheduler('texts', { every: cleanUpEvery }, { name: 'sweepTexts', ...template });
  await queue.upsertJobScheduler('previews', { every: cleanUpEvery }, { name: 'sweepPreviews', ...template });
  await queue.upsertJobScheduler('scans', { every: cleanUpEvery }, { name: 'retryScans', ...template });
  return {
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}
