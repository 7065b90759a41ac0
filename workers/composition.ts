import { Client } from '@temporalio/client';
import { Redis } from 'ioredis';
import { connect as connectRecord, filesOf } from '../api/db/connection.ts';
import { modelsOf } from '../api/db/models.ts';
import { createRemoveAbandonedUploads } from '../api/modules/uploads/abandoned-uploads.ts';
import { openSeals } from '../api/seal/seals.ts';
import { effectKinds } from '../workflows/domain/effects.ts';
import { createRolloutActivities } from './activities/calendar-rollout.ts';
import { createActivities } from './activities/index.ts';
import { createRegister } from './activities/register.ts';
import { createSubjectActivities } from './activities/subjects.ts';
import { createAnnounce, createAnnounceSubject, createTellOfScan } from './announce.ts';
import type { WorkerConfig } from './config.ts';
import { createCouncilActivities } from './council/activities.ts';
import { createReferCase, createWithdrawCase } from './council/refer-case.ts';
import { createActHandler } from './documents/act-handler.ts';
import { presentSeal, tellOfSeals } from './documents/present-seal.ts';
import { createAskForDigests } from './jobs/ask-for-digests.ts';
import { createCarryOutDestruction } from './jobs/carry-out-destruction.ts';
import { createCheckDocuments } from './jobs/check-documents.ts';
import { createDrawPreviews } from './jobs/draw-previews.ts';
import { createIndexCase } from './jobs/index-case.ts';
import { createPerform, type Handler } from './jobs/perform-effect.ts';
import { createReadDocuments } from './jobs/read-documents.ts';
import { createRelay } from './jobs/relay.ts';
import { createReleaseClaims } from './jobs/release-claims.ts';
import { createRetryScans, createScanDocuments } from './jobs/scan-documents.ts';
import { createSweepIndex } from './jobs/sweep-index.ts';
import { createSweepPreviews } from './jobs/sweep-previews.ts';
import { createSweepTexts } from './jobs/sweep-texts.ts';
import type { Log } from './log.ts';
import { createDigestHandler } from './notifications/digest-handler.ts';
import { createLetterOf } from './notifications/letter.ts';
import { createMailHandler, createOutboxPost, createSmtpPost } from './notifications/mail-handler.ts';
import { createPermitLetterOf } from './notifications/permit-letter.ts';
import { createStaffLetterOf } from './notifications/staff-letter.ts';
import { createStaffMailHandler } from './notifications/staff-mail-handler.ts';
import { createExtendPermit } from './permits/extend-permit.ts';
import { createGrantPermit } from './permits/grant-permit.ts';
import { findOffice, tellOfOffice } from './previews/office.ts';
import { createCaseQueue, createSideWork, runCaseQueue, runEffects, runHousekeeping, runRounds } from './queues.ts';
import { connect as connectTemporal, createCaseWorker } from './temporal.ts';
import { findRecognition, tellOfRecognition } from './texts/recognition.ts';

/** Everything that the worker process does: the cases' workflows and activities, side work, housekeeping. */
export async function composeWorker(config: WorkerConfig, log: Log) {
  const seals = await openSeals(config.SEALS_DIR, config.SEALS_PASSPHRASE);
  tellOfSeals(seals, new Date(), log);
  const record = await connectRecord(config.MONGODB_URI, 'engine');
  const models = modelsOf(record);
  const redis = new Redis(config.REDIS_URL, { maxRetriesPerRequest: null });
  redis.on('error', (error) => log.warn({ error: error.message }, 'redis'));
  const sideWork = createSideWork(redis, config.QUEUE_PREFIX);
  const indexing = createCaseQueue(redis, config.QUEUE_PREFIX, 'search');
  const texts = createCaseQueue(redis, config.QUEUE_PREFIX, 'texts');
  const previews = createCaseQueue(redis, config.QUEUE_PREFIX, 'previews');

  const connection = await connectTemporal(config);
  const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
  const caseWorker = await createCaseWorker({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.CASE_TASK_QUEUE,
    bundle: config.WORKFLOW_BUNDLE,
    activities: {
      ...createActivities(models, createAnnounce(redis, { sideWork, indexing, texts, previews }, log)),
      ...createSubjectActivities(models, createAnnounceSubject(redis, sideWork, log)),
      ...createCouncilActivities(models, client),
      ...createRolloutActivities(models, client),
    },
    maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
    shutdownGraceTime: `${config.SHUTDOWN_SECONDS} s`,
  });

  const post = config.SMTP_URL ? createSmtpPost(config.SMTP_URL, config.MAIL_FROM) : createOutboxPost(models);
  const mail = createMailHandler(createLetterOf(models, config.PUBLIC_PORTAL_URL), post);
  const staffMail = createStaffMailHandler(
    models,
    sideWork,
    createStaffLetterOf(models, config.PUBLIC_ADMIN_URL),
    post,
  );
  const permitMail = createMailHandler(createPermitLetterOf(models, config.PUBLIC_PORTAL_URL), post);
  const mails = Object.fromEntries(
    effectKinds.map((kind) => [
      kind,
      kind.startsWith('mail.staff.') ? staffMail : kind.startsWith('mail.permit.') ? permitMail : mail,
    ]),
  ) as Record<(typeof effectKinds)[number], Handler>;
  const sealOf = (community: string) => presentSeal(seals, community, new Date(), log);
  const archive = { models, files: filesOf(record), portalUrl: config.PUBLIC_PORTAL_URL, sealOf };
  const handlers = {
    ...mails,
    'mail.staff.digest': createDigestHandler(models, config.PUBLIC_ADMIN_URL, post),
    'render.act': createActHandler(archive, client),
    'permit.grant': createGrantPermit(models, client, config.CASE_TASK_QUEUE),
    'permit.extend': createExtendPermit(models, client, config.CASE_TASK_QUEUE),
    'council.refer': createReferCase(models, client, config.CASE_TASK_QUEUE),
    'council.withdraw': createWithdrawCase(models, client),
  };
  const effects = runEffects(redis, config.QUEUE_PREFIX, createPerform(models, handlers, log));
  const search = runCaseQueue(redis, config.QUEUE_PREFIX, 'search', createIndexCase(models));
  const recognition = await findRecognition(config.OCR_LANGUAGES);
  tellOfRecognition(log, config.OCR_LANGUAGES, recognition);
  const reads = { models, files: filesOf(record), scans: config.CLAMD_ADDRESS !== '', log };
  const reading = { ...reads, indexing, recognition };
  const reader = runCaseQueue(redis, config.QUEUE_PREFIX, 'texts', createReadDocuments(reading));
  const office = await findOffice(config.OFFICE_PROGRAM);
  tellOfOffice(log, config.OFFICE_PROGRAM, office);
  const drawing = createDrawPreviews({ ...reads, office });
  const drawer = runCaseQueue(redis, config.QUEUE_PREFIX, 'previews', drawing);
  const tasks = {
    relay: createRelay(models, sideWork),
    removeAbandonedUploads: createRemoveAbandonedUploads(record),
    checkDocuments: createCheckDocuments(models, filesOf(record), log),
    releaseClaims: createReleaseClaims(models, redis, client, config.CLAIM_LEASE_HOURS, log),
    askForDigests: createAskForDigests(models, sideWork),
    sweepIndex: createSweepIndex(models, indexing),
    sweepTexts: createSweepTexts(models, texts, recognition !== undefined),
    sweepPreviews: createSweepPreviews(models, previews, office !== undefined),
    retryScans: createRetryScans(models),
  };
  const housekeeping = await runHousekeeping(redis, config.QUEUE_PREFIX, tasks, log);
  const carryOut = createCarryOutDestruction({ models, files: filesOf(record), register: createRegister(models), log });
  const destruction = await runRounds(redis, config.QUEUE_PREFIX, 'destruction', carryOut, log);
  const tell = createTellOfScan(redis, { indexing, texts, previews });
  const scan = createScanDocuments({ models, files: filesOf(record), address: config.CLAMD_ADDRESS, tell, log });
  const scans = config.CLAMD_ADDRESS ? await runRounds(redis, config.QUEUE_PREFIX, 'scans', scan, log) : undefined;

  return {
    caseWorker,
    /** After the case worker has stopped: lets running side work end, then closes what was opened. */
    async close() {
      await effects.close();
      await housekeeping.close();
      await destruction.close();
      await scans?.close();
      await search.close();
      await reader.close();
      await drawer.close();
      await sideWork.close();
      await indexing.close();
      await texts.close();
      await previews.close();
      await connection.close();
      await record.close();
      redis.disconnect();
    },
  };
}
