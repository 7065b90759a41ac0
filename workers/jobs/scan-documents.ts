import type { mongo } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import type { StoredDocument } from '../../api/modules/documents/documents.model.ts';
import { removePreviews } from '../../api/modules/previews/remove-previews.ts';
import type { Log } from '../log.ts';
import type { CaseToRead } from '../queues.ts';
import { ScannerAway, scanWith, type Verdict } from '../scans/clamd.ts';
import { isLostFile } from './lost-file.ts';

export interface Scanning {
  readonly models: Models;
  readonly files: mongo.GridFSBucket;
  readonly address: string;
  /** Tells whoever waits for a file: it may be read, or its words are gone. */
  readonly tell: (job: CaseToRead, verdict: Verdict['scan']) => Promise<unknown>;
  readonly log: Log;
}

const atOnce = 50;

/** Looks into files that nobody has looked into, newest first. What it cannot reach the scanner for waits, and is withheld. */
export function createScanDocuments(scanning: Scanning): () => Promise<void> {
  const { models, log } = scanning;
  let isAway = false;
  return async () => {
    for (;;) {
      const page = await models.documents
        .find({}, null, { acrossCommunities: true })
        .sort({ scannedAt: 1, addedAt: -1 })
        .limit(atOnce)
        .lean<StoredDocument[]>();
      const due = page.filter(({ scannedAt }) => !scannedAt);
      for (const document of due) {
        const verdict = await verdictOf(scanning, document).catch((error: unknown) => {
          if (!(error instanceof ScannerAway)) throw error;
        });
        if (!verdict && !isAway) log.error('files wait to be scanned: clamd does not answer');
        isAway = !verdict;
        if (!verdict) return;
        await enter(scanning, document, verdict);
      }
      if (due.length < atOnce) return;
    }
  };
}

async function verdictOf({ files, address }: Scanning, { by, fileId }: StoredDocument): Promise<Verdict> {
  // Our own papers came from nowhere else.
  if (by === 'system') return { scan: 'clean' };
  return scanWith(address, files.openDownloadStream(fileId)).catch((error: unknown): Verdict => {
    if (isLostFile(error)) return { scan: 'unscannable' };
    throw error;
  });
}

async function enter(scanning: Scanning, document: StoredDocument, verdict: Verdict): Promise<void> {
  const { models, log, tell } = scanning;
  const { _id, community, caseId } = document;
  if (verdict.scan === 'quarantined') await shutIn(scanning, document, verdict.finding);
  if (verdict.scan === 'unscannable') log.error({ caseId, documentId: _id }, 'a file cannot be scanned');
  const at = new Date();
  await models.documents.updateOne({ _id, community, caseId }, { $set: { ...verdict, scannedAt: at } });
  await tell({ community, caseId, seq: at.getTime() }, verdict.scan);
}

/** The incident first: no file is shut in without a word of it. What was made of the file before goes. */
async function shutIn(scanning: Scanning, document: StoredDocument, finding: string): Promise<void> {
  const { models, log } = scanning;
  const { _id, community, caseId, sha256 } = document;
  log.error({ caseId, documentId: _id, finding }, 'malware in a document');
  const kind = 'document.quarantined';
  // A worker that died behind this line leaves it to the next one, which finds it here.
  if (!(await models.incidents.exists({ community, kind, caseId, 'details.documentId': _id }))) {
    const details = { documentId: _id, sha256, finding };
    await models.incidents.create({ community, at: new Date(), kind, caseId, seq: 0, details });
  }
  await removePreviews(scanning, { _id, community });
  await models.documentTexts.deleteOne({ _id, community });
}

/** What could not be scanned is tried anew: a limit of the scanner may have been raised. */
export const createRetryScans = (models: Pick<Models, 'documents'>) => async (): Promise<void> => {
  await models.documents
    .updateMany({ scan: 'unscannable' }, { $unset: { scan: 1, scannedAt: 1 } })
    .setOptions({ acrossCommunities: true });
};
