import type { DocumentRef } from '../../../workflows/domain/case-command.ts';
import type { ErrorCode, Refusal } from '../../../workflows/domain/error-codes.ts';
import type { Form } from '../../../workflows/domain/form.ts';
import { invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { caseFull, typeFault } from './attachment-limits.ts';
import type { StoredUpload } from './uploads.model.ts';
import { secretHashOf, uploadLifetime } from './uploads.service.ts';

export interface OfferedUpload {
  readonly uploadId: string;
  readonly secret: string;
  readonly kind: string;
  /** The document of the case that it is a newer version of. */
  readonly replaces?: string | undefined;
}
export interface Attachment {
  readonly refs: DocumentRef[];
  /** Ids that this call attached; the others were attached by an earlier try of the same. */
  readonly fresh: string[];
}
interface Place {
  readonly community: string;
  readonly caseId: string;
  /** A user's id or `applicant`. */
  readonly by: string;
}

/**
 * Makes uploads documents of a case: all of them or none. Each has one case for ever, and the same case may ask again.
 * `form` says which types of file its kinds may be.
 */
export async function attachUploads(
  services: Services,
  place: Place,
  offered: readonly OfferedUpload[],
  form?: Form,
): Promise<Attachment> {
  const refs: DocumentRef[] = [];
  const fresh: string[] = [];
  const refuse = async (fault: Refusal): Promise<never> => {
    await releaseUploads(services, place, fresh);
    throw invalid([fault]);
  };
  for (const one of offered) {
    const field = `documents.${one.kind}`;
    const taken = await take(services, place, one);
    if ('fault' in taken) return refuse({ code: taken.fault, field });
    if (taken.fresh) fresh.push(one.uploadId);
    const wrongType = typeFault(form, one.kind, taken.upload.mediaType);
    if (wrongType) return refuse({ ...wrongType, field });
    const { _id, name, size, mediaType, sha256, fileId } = taken.upload;
    const { community, caseId } = place;
    const { kind, replaces } = one;
    const version = replaces ? { replaces, version: await versionAfter(services, place, replaces) } : {};
    const file = { kind, name, size, mediaType, sha256, fileId, addedAt: new Date(), by: place.by, ...version };
    await services.models.documents.updateOne({ _id, community, caseId }, { $setOnInsert: file }, { upsert: true });
    refs.push({ id: _id, kind, sha256, ...(replaces && { replaces }) });
  }
  const full = fresh.length > 0 && (await caseFull(services, place));
  return full ? refuse({ ...full, field: `documents.${offered[0]?.kind}` }) : { refs, fresh };
}

/** Two who replace the same document get the same number here; the law lets only one of them pass. */
async function versionAfter({ models }: Services, { community, caseId }: Place, replaced: string): Promise<number> {
  const known = await models.documents.findOne({ _id: replaced, community, caseId }, { version: 1 }).lean();
  return (known?.version ?? 1) + 1;
}

type Taken = { readonly upload: StoredUpload; readonly fresh: boolean } | { readonly fault: ErrorCode };

async function take(
  { models }: Services,
  { community, caseId }: Place,
  { uploadId, secret }: OfferedUpload,
): Promise<Taken> {
  const own = { _id: uploadId, community, secretHash: secretHashOf(secret) };
  const now = new Date();
  const upload = await models.uploads
    .findOneAndUpdate(
      { ...own, caseId: null, expiresAt: { $gt: now } },
      { $set: { caseId }, $unset: { expiresAt: 1 } },
      { returnDocument: 'after' },
    )
    .lean();
  if (upload) return { upload, fresh: true };
  const known = await models.uploads.findOne(own).lean();
  if (!known) return { fault: 'upload.unknown' };
  if (known.caseId === caseId) return { upload: known, fresh: false };
  return { fault: known.caseId ? 'upload.used' : 'upload.expired' };
}

/** Gives uploads back to their owner after a refusal: they may be offered again for a day. */
export async function releaseUploads(
  { models }: Services,
  { community, caseId }: Place,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const these = { community, caseId, _id: { $in: [...ids] } };
  await models.documents.deleteMany(these);
  await models.uploads.updateMany(these, {
    $set: { expiresAt: new Date(Date.now() + uploadLifetime) },
    $unset: { caseId: 1 },
  });
}
