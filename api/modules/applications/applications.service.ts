import { randomBytes } from 'node:crypto';
import { type CaseInput, presentRevision, usualUpdatesPerRun } from '../../../workflows/contract/case.ts';
import type { ApplicationReceipt } from '../../../workflows/contract/http.ts';
import { newCase } from '../../../workflows/domain/case-state.ts';
import { checkAnswers, checkDocuments, decidingFacts } from '../../../workflows/domain/check-answers.ts';
import { caseIdOf, contentHash } from '../../../workflows/domain/content.ts';
import type { Assurance } from '../../../workflows/domain/definition.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import { ApiError, invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCommunity } from '../communities/communities.model.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { calendar, demandService } from '../services/catalogue.ts';
import type { StoredSubmission } from '../submissions/submissions.model.ts';
import { attachUploads } from '../uploads/attach-uploads.ts';
import type { FiledApplication } from './applications.schemas.ts';
import { checkApplicant, tidyApplicant } from './check-applicant.ts';
import { findReceipt } from './receipt.ts';
import { dropSubmission, findSubmission, keepSubmission, submissionLifetime } from './submissions.repository.ts';
import { trackingCodeOf, trackingHashOf } from './tracking-code.ts';

export interface Filing {
  readonly community: string;
  readonly key: string;
  readonly assurance: Assurance;
  /** A user's id or `applicant`. */
  readonly by: string;
  readonly filed: FiledApplication;
}

/** Content first, then the case: whatever breaks off in between, the same key sent again goes on from there. */
export async function fileApplication(
  services: Services,
  { community: key, filed: given, ...filing }: Filing,
): Promise<ApplicationReceipt> {
  const community = await demandCommunity(services, key);
  const service = demandService(given.service);
  const filed = { ...given, applicant: tidyApplicant(given.applicant) };
  const caseId = caseIdOf(community._id, filing.key);
  const trackingCode = trackingCodeOf(services.config.appSecret, community._id, filing.key);

  const known = await findSubmission(services, community._id, caseId);
  if (!known) demandValid(filed, service, community, filing.assurance);
  const submission =
    known ?? (await keepSubmission(services, draft(caseId, { ...filing, community: key, filed }, trackingCode)));
  if (bodyHashOf(submission.salt, filed) !== submission.bodyHash) throw new ApiError('idempotency.reused');
  const before = await findReceipt(services, community._id, caseId, trackingCode);
  if (before) return before;

  const place = { community: community._id, caseId, by: filing.by };
  const { refs } = await attachUploads(services, place, filed.documents).catch(async (error: unknown) => {
    if (!known && error instanceof ApiError) await dropSubmission(services, community._id, caseId);
    throw error;
  });
  await services.models.submissions.updateOne({ _id: caseId, community: community._id }, { $set: { documents: refs } });
  await services.engine.register(caseInputOf({ ...submission, documents: refs }, service, filing.by));
  const receipt = await findReceipt(services, community._id, caseId, trackingCode);
  if (!receipt) throw new Error('registered, but not in the record');
  return receipt;
}

const order: readonly Assurance[] = ['none', 'otp', 'in-person', 'eid'];

function demandValid(
  filed: FiledApplication,
  { form, definition }: Service,
  community: StoredCommunity,
  assurance: Assurance,
): void {
  const faults = [
    ...checkApplicant(filed.applicant, community),
    ...checkAnswers(form, filed.answers, localDate(calendar, new Date().toISOString())),
    ...checkDocuments(
      form,
      filed.answers,
      filed.documents.map(({ kind }) => kind),
    ),
  ];
  if (faults.length > 0) throw invalid(faults);
  if (order.indexOf(assurance) < order.indexOf(definition.assurance.filing)) throw new ApiError('permission.denied');
}

const bodyHashOf = (salt: string, { documents, ...filed }: FiledApplication): string =>
  contentHash(salt, { ...filed, documents: documents.map(({ uploadId, kind }) => ({ uploadId, kind })) });

function draft(
  caseId: string,
  { community, assurance, filed }: Omit<Filing, 'by' | 'key'>,
  trackingCode: string,
): StoredSubmission {
  const salt = randomBytes(32).toString('hex');
  const filedAt = new Date();
  return {
    _id: caseId,
    community,
    service: filed.service,
    bodyHash: bodyHashOf(salt, filed),
    salt,
    content: { applicant: filed.applicant, answers: filed.answers },
    documents: [],
    channel: filed.channel,
    assurance,
    filedAt,
    trackingHash: trackingHashOf(trackingCode),
    expiresAt: new Date(filedAt.getTime() + submissionLifetime),
  };
}

/** What the law needs of a filing: values that decide something, and hashes of all the rest. */
function caseInputOf(submission: StoredSubmission, { definition, form }: Service, by: string): CaseInput {
  const { _id, community, salt, content, documents, channel, assurance, filedAt } = submission;
  const { settlement } = content.applicant;
  return {
    definition,
    calendar,
    state: newCase(_id, community),
    submission: {
      filedAt: filedAt.toISOString(),
      channel,
      assurance,
      ...(settlement && { settlement }),
      facts: decidingFacts(form, content.answers),
      content: { id: _id, hash: contentHash(salt, content) },
      documents,
      ...(by !== 'applicant' && { registrar: by }),
    },
    keys: [],
    updatesPerRun: usualUpdatesPerRun,
    revision: presentRevision,
  };
}
