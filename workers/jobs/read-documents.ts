import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { mongo } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import type { StoredDocument } from '../../api/modules/documents/documents.model.ts';
import { withheldAs } from '../../api/modules/documents/withheld.ts';
import type { Log } from '../log.ts';
import type { CaseQueue, CaseToRead } from '../queues.ts';
import { readText } from '../texts/read-text.ts';
import type { Recognition } from '../texts/recognition.ts';

interface Reading {
  readonly models: Models;
  readonly files: mongo.GridFSBucket;
  /** Whether files are looked into for malware before anything else reads them. */
  readonly scans: boolean;
  readonly indexing: Pick<CaseQueue, 'ask'>;
  readonly recognition: Recognition | undefined;
  readonly log: Log;
}

/** Reads what nobody has read yet of a case's documents, then lets search know. A document that cannot be read is said to be so, once. */
export function createReadDocuments(reading: Reading): (job: CaseToRead) => Promise<void> {
  const { models, indexing, log } = reading;
  return async (job) => {
    const place = { community: job.community, caseId: job.caseId };
    const [documents, known] = await Promise.all([
      models.documents.find(place).sort({ addedAt: 1 }).lean<StoredDocument[]>(),
      models.documentTexts.find(place, { state: 1 }).lean(),
    ]);
    const read = new Set(
      known.filter(({ state }) => !(state === 'waiting' && reading.recognition)).map(({ _id }) => _id),
    );
    const unread = documents.filter((one) => !read.has(one._id) && !withheldAs(one, reading.scans));
    if (unread.length === 0) return;
    for (const document of unread) {
      const state = await readDocument(reading, document);
      log.info({ caseId: job.caseId, document: document._id, state }, 'document read');
    }
    await indexing.ask([job]);
  };
}

async function readDocument({ models, files, recognition }: Reading, document: StoredDocument): Promise<string> {
  const { _id, community, caseId, fileId, mediaType } = document;
  const folder = await mkdtemp(join(tmpdir(), 'hamaynq-text-'));
  try {
    const file = join(folder, 'document');
    await pipeline(files.openDownloadStream(fileId), createWriteStream(file));
    const found = await readText(file, mediaType, folder, recognition, () => readFile(file, 'utf8'));
    await models.documentTexts.updateOne({ _id, community }, { $set: { caseId, ...found } }, { upsert: true });
    // Erased meanwhile: then its words go too.
    if (!(await models.documents.exists({ _id, community }))) await models.documentTexts.deleteOne({ _id, community });
    return found.state;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
