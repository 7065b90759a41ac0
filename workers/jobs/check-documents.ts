import { createHash } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import type { StoredDocument } from '../../api/modules/documents/documents.model.ts';
import type { CheckFaultKind } from '../../workflows/contract/http-document-checks.ts';
import type { Log } from '../log.ts';
import { isLostFile } from './lost-file.ts';

/** A run reads so much and no more: with one every ten minutes, some 36 GB a day. */
const filesARun = 200;
const bytesARun = 256 * 1024 * 1024;

/** Reads files again whose last check lies furthest back, those never checked first; one that differs is an incident. */
export const createCheckDocuments =
  (models: Models, files: mongo.GridFSBucket, log: Log) => async (): Promise<void> => {
    const due = await models.documents
      .find({}, null, { acrossCommunities: true })
      .sort({ checkedAt: 1 })
      .limit(filesARun)
      .lean<StoredDocument[]>();
    let read = 0;
    for (const document of due) {
      if (read > 0 && read + document.size > bytesARun) return;
      read += document.size;
      await check(models, files, document, log);
    }
  };

async function check(models: Models, files: mongo.GridFSBucket, document: StoredDocument, log: Log): Promise<void> {
  const { _id, community, caseId, sha256, checkFault } = document;
  const found = await digestOf(files, document);
  const fault: CheckFaultKind | undefined = found === sha256 ? undefined : found === undefined ? 'missing' : 'changed';
  const at = new Date();
  if (fault && fault !== checkFault) {
    log.error({ documentId: _id, caseId, fault }, 'a kept document differs');
    const details = { documentId: _id, expected: sha256, found: found ?? null };
    await models.incidents.create({ community, at, kind: `document.${fault}`, caseId, seq: 0, details });
  }
  const change = fault
    ? { $set: { checkedAt: at, checkFault: fault } }
    : { $set: { checkedAt: at }, $unset: { checkFault: 1 } };
  await models.documents.updateOne({ _id, community, caseId }, change);
}

/** Nothing when there is no such file, or not all of it. */
async function digestOf(files: mongo.GridFSBucket, { fileId, size }: StoredDocument): Promise<string | undefined> {
  const digest = createHash('sha256');
  let length = 0;
  try {
    for await (const part of files.openDownloadStream(fileId)) {
      digest.update(part);
      length += part.length;
    }
    return length < size ? undefined : digest.digest('hex');
  } catch (error) {
    if (isLostFile(error)) return undefined;
    throw error;
  }
}
