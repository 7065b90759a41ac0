import { randomBytes } from 'node:crypto';
import { type CaseInput, presentRevision, usualUpdatesPerRun } from '../../../workflows/contract/case.ts';
import type { ApplicationReceipt } from '../../../workflows/contract/http.ts';
import type { Actor, StaffActor } from '../../../workflows/domain/actor.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import type { CaseLink, LawRef } from '../../../workflows/domain/case-command.ts';
import { newCase } from '../../../workflows/domain/case-state.ts';
import { checkAnswers, checkDocuments, decidingFacts } from '../../../workflows/domain/check-answers.ts';
import { caseIdOf, contentHash } from '../../../workflows/domain/content.ts';
import type { Assurance } from '../../../workflows/domain/definition.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import { ApiError, invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCommunity } from '../communities/communities.model.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { keepLaw, offeredService, presentCalendar } from '../laws/laws.service.ts';
import { demandPublicService, demandService, isPublic } from '../services/catalogue.ts';
import type { StoredSubmission } from '../submissions/submissions.model.ts';
import { attachUploads } from '../uploads/attach-uploads.ts';
import type { FiledApplication } from './applications.schemas.ts';
import { checkApplicant, tidyApplicant } from './check-applicant.ts';
import { findContested } from './find-contested.ts';
import { identifierHashes } from './identifier-hashes.ts';
import { demandNoneOpen } from './open-already.ts';
import { findReceipt } from './receipt.ts';
import { dropSubmission, findSubmission, keepSubmission, submissionLifetime } from './submissions.repository.ts';
import { trackingCodeOf, trackingHashOf } from './tracking-code.ts';

export interface Filing {
  readonly community: string;
  readonly key: string;
  readonly assurance: Assurance;
  /** The applicant, or the clerk who enters it. */
  readonly actor: Actor;
  readonly filed: FiledApplication;
  /** With an objection: the code of the case that it is about, and who is limited for guessing at it. */
  readonly trackingCode?: string | undefined;
  readonly client: string;
}

/** Content first, then the case: whatever breaks off in between, the same key sent again goes on from there. */
export async function fileApplication(
  services: Services,
  { community: key, filed: given, actor, ...filing }: Filing,
): Promise<ApplicationReceipt> {
  const community = await demandCommunity(services, key);
  const demand = actor.kind === 'staff' ? demandService : demandPublicService;
  const service = await offeredService(services.models, community._id, demand(given.service));
  const law: Law = {
    definition: service.definition,
    calendar: await presentCalendar(services.models, community._id),
  };
  const filed = { ...given, applicant: tidyApplicant(given.applicant) };
  const caseId = caseIdOf(community._id, filing.key);
  const trackingCode = trackingCodeOf(services.config.appSecret, community._id, filing.key);

  const known = await findSubmission(services, community._id, caseId);
  const hashes = identifierHashes(services.config.appSecret, community._id, filed.applicant);
  if (!known) {
    demandValid(filed, service, law.calendar, community, filing.assurance);
    if (!filed.again && isPublic(service))
      await demandNoneOpen(services, { caseId, community: community._id, actor, filed, hashes });
  }
  const contested = known
    ? undefined
    : await findContested(services, { ...filing, community: community._id, actor, filed });
  const submission =
    known ??
    (await keepSubmission(
      services,
      draft(caseId, { ...filing, community: key, filed }, trackingCode, hashes, contested),
    ));
  if (bodyHashOf(submission.salt, filed) !== submission.bodyHash) throw new ApiError('idempotency.reused');
  const before = await findReceipt(services, community._id, caseId, trackingCode);
  if (before) return before;

  const by = actor.kind === 'staff' ? actor.userId : actor.kind;
  const place = { community: community._id, caseId, by };
  const { refs } = await attachUploads(services, place, filed.documents, service.form).catch(async (error: unknown) => {
    if (!known && error instanceof ApiError) await dropSubmission(services, community._id, caseId);
    throw error;
  });
  await services.models.submissions.updateOne({ _id: caseId, community: community._id }, { $set: { documents: refs } });
  const ref = await keepLaw(services.models, law);
  await services.engine.register(caseInputOf({ ...submission, documents: refs }, service, law, ref, actor));
  const receipt = await findReceipt(services, community._id, caseId, trackingCode);
  if (!receipt) throw new Error('registered, but not in the record');
  return receipt;
}

const order: readonly Assurance[] = ['none', 'otp', 'in-person', 'eid'];

function demandValid(
  filed: FiledApplication,
  { form, definition }: Service,
  calendar: Calendar,
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

/** Whether another one is wanted is no part of what is applied for. */
const bodyHashOf = (salt: string, { documents, again: _, ...filed }: FiledApplication): string =>
  contentHash(salt, { ...filed, documents: documents.map(({ uploadId, kind }) => ({ uploadId, kind })) });

function draft(
  caseId: string,
  { community, assurance, filed }: Pick<Filing, 'community' | 'assurance' | 'filed'>,
  trackingCode: string,
  hashes: string[],
  contested: CaseLink | undefined,
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
    ...(hashes.length > 0 && { identifierHashes: hashes }),
    ...(contested && { contested }),
    channel: filed.channel,
    assurance,
    filedAt,
    trackingHash: trackingHashOf(trackingCode),
    expiresAt: new Date(filedAt.getTime() + submissionLifetime),
  };
}

const registrarRole = ({ roles }: StaffActor): Role => (roles.includes('clerk') ? 'clerk' : (roles[0] ?? 'clerk'));

/** What the law needs of a filing: values that decide something, and hashes of all the rest. */
function caseInputOf(submission: StoredSubmission, { form }: Service, law: Law, ref: LawRef, actor: Actor): CaseInput {
  const { _id, community, salt, content, documents, contested, channel, assurance, filedAt } = submission;
  const { settlement } = content.applicant;
  return {
    ...law,
    state: newCase(_id, community),
    submission: {
      filedAt: filedAt.toISOString(),
      channel,
      assurance,
      ...(settlement && { settlement }),
      facts: decidingFacts(form, content.answers),
      content: { id: _id, hash: contentHash(salt, content) },
      documents,
      law: ref,
      ...(contested && { links: [contested] }),
      ...(actor.kind === 'staff' && { registrar: actor.userId, registrarRole: registrarRole(actor) }),
    },
    keys: [],
    updatesPerRun: usualUpdatesPerRun,
    revision: presentRevision,
  };
}
