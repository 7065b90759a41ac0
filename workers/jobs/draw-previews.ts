import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { mongo } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import type { StoredDocument } from '../../api/modules/documents/documents.model.ts';
import { withheldAs } from '../../api/modules/documents/withheld.ts';
import { isDrawn } from '../../api/modules/previews/drawn-types.ts';
import type { StoredPreview } from '../../api/modules/previews/previews.model.ts';
import { removePreviews } from '../../api/modules/previews/remove-previews.ts';
import type { Log } from '../log.ts';
import type { OfficeProgram } from '../previews/office.ts';
import type { CaseToRead } from '../queues.ts';

interface Drawing {
  readonly models: Models;
  readonly files: mongo.GridFSBucket;
  /** Whether files are looked into for malware before anything else reads them. */
  readonly scans: boolean;
  readonly office: OfficeProgram | undefined;
  readonly log: Log;
}

/** Draws what nobody has drawn yet of a case's office files, each once. What cannot be drawn is said to be so. */
export function createDrawPreviews(drawing: Drawing): (job: CaseToRead) => Promise<void> {
  const { models, office, log } = drawing;
  return async ({ community, caseId }) => {
    const place = { community, caseId };
    const documents = await models.documents.find(place).sort({ addedAt: 1 }).lean<StoredDocument[]>();
    const known = await models.previews.find(place, { state: 1 }).lean();
    const done = new Set(known.filter(({ state }) => !(state === 'unavailable' && office)).map(({ _id }) => _id));
    const due = documents.filter(({ _id, mediaType }) => isDrawn(mediaType) && !done.has(_id));
    for (const document of due.filter((one) => !withheldAs(one, drawing.scans))) {
      const state = await drawPreview(drawing, document);
      log.info({ caseId, document: document._id, state }, 'preview drawn');
    }
  };
}

async function drawPreview(drawing: Drawing, document: StoredDocument): Promise<StoredPreview['state']> {
  const { models } = drawing;
  const { _id, community, caseId, sha256 } = document;
  const drawn = await drawInto(drawing, document);
  await models.previews.updateOne({ _id, community }, { $set: { caseId, sha256, ...drawn } }, { upsert: true });
  // Erased meanwhile: then what was drawn of it goes too.
  if (!(await models.documents.exists({ _id, community }))) await removePreviews(drawing, { _id, community });
  return drawn.state;
}

async function drawInto(
  { files, office }: Drawing,
  { fileId, name }: StoredDocument,
): Promise<Pick<StoredPreview, 'state' | 'fileId' | 'size'>> {
  if (!office) return { state: 'unavailable' };
  const folder = await mkdtemp(join(tmpdir(), 'hamaynq-preview-'));
  try {
    const file = join(folder, 'document');
    await pipeline(files.openDownloadStream(fileId), createWriteStream(file));
    const pdf = await office.draw(file, folder).catch(() => undefined);
    if (!pdf) return { state: 'failed' };
    const target = files.openUploadStream(`${name}.pdf`);
    await pipeline(createReadStream(pdf), target);
    return { state: 'ready', fileId: target.id, size: (await stat(pdf)).size };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
