import { buffer } from 'node:stream/consumers';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { DocumentRef } from '../../../workflows/domain/case-command.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import { isTerminal } from '../../engine/engine-errors.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { noteAttempt } from '../access-journal/access-journal.ts';
import { demandContent } from '../archive/demands.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { originalKind } from '../cases/document-view.ts';
import { findDocument } from '../documents/send-document.ts';
import { attachUploads, releaseUploads } from '../uploads/attach-uploads.ts';
import type { StoredAct } from './acts.model.ts';
import { type Judged, judgeOriginal } from './judge-original.ts';

export interface AddOriginal {
  readonly stored: StoredCase;
  readonly actor: StaffActor;
  /** The document that the act was issued as. */
  readonly document: string;
  readonly upload: { readonly uploadId: string; readonly secret: string };
}

/** Takes a file in as the signed original of an act. The upload serves once, so that a repetition is the same addition. */
export async function addOriginal(services: Services, asked: AddOriginal): Promise<void> {
  const { _id: caseId, community } = asked.stored;
  const { userId } = asked.actor;
  const key = hashOf(asked.upload.uploadId);
  const note = await noteAttempt(services, { community, userId, action: 'add-document', caseId, key });
  try {
    await takeIn(services, asked);
    await note('done');
  } catch (error) {
    await note(error instanceof ApiError ? error.code : 'internal.error');
    throw error;
  }
}

async function takeIn(services: Services, { stored, actor, document, upload }: AddOriginal): Promise<void> {
  const { models, files, authorities } = services;
  const { _id: caseId, community } = stored;
  // Looked at after the attempt was noted: whoever destroys marks the case first and then looks for notes.
  const now = await models.cases.findOne({ _id: caseId, community }, { destroyed: 1 }).lean();
  demandContent(now ?? {}, 'case.destroyed');
  const act = await models.acts.findOne({ community, caseId, documentId: document }).lean<StoredAct>();
  if (!act) throw new ApiError('act.unknown');
  const place = { community, caseId, by: actor.userId };
  const { refs, fresh } = await attachUploads(services, place, [{ ...upload, kind: originalKind }]);
  const [ref] = refs;
  if (!ref) throw new ApiError('upload.unknown');
  try {
    const file = await findDocument(services, community, caseId, ref.id);
    const bytes = await buffer(files.openDownloadStream(file.fileId));
    const judged = await judgeOriginal(bytes, file, act, await authorities());
    if ('code' in judged) throw refused({ ...judged, field: 'upload' });
    await enterChain(services, stored, actor, { ...ref, of: document });
    await join(services, act, ref, judged);
  } catch (error) {
    if (error instanceof ApiError && isTerminal(error)) await releaseUploads(services, place, fresh);
    throw error;
  }
}

/** A closed case takes nothing more in: its originals stand in the record alone, as its late acts do. */
async function enterChain(services: Services, stored: StoredCase, actor: StaffActor, ref: DocumentRef): Promise<void> {
  if (stored.status === 'closed') return;
  const key = `original:${ref.id}`;
  try {
    await services.engine.command(stored._id, { action: 'add-document', actor, key, documents: [ref] }, key);
  } catch (error) {
    const isClosed = error instanceof ApiError && error.code === 'case.closed';
    if (!isClosed && !(error instanceof WorkflowNotFoundError)) throw error;
  }
}

/** The act keeps the sum for ever; who signed goes with the document. */
async function join({ models }: Services, act: StoredAct, { id, sha256 }: DocumentRef, judged: Judged): Promise<void> {
  const { _id, community, caseId, documentId } = act;
  await models.documents.updateOne(
    { _id: id, community, caseId },
    { $set: { original: { of: documentId, ...judged } } },
  );
  await models.acts.updateOne(
    { _id, community, 'originals.documentId': { $ne: id } },
    { $push: { originals: { documentId: id, sha256, way: judged.way } } },
  );
}
