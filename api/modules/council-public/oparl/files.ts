import type { StoredDocument } from '../../documents/documents.model.ts';
import { publicDocuments } from '../public-drafts.ts';
import { typeOf } from './addresses.ts';
import { type Entry, kind, latest } from './kind.ts';
import { type PaperEntry, paperEntry } from './paper-entry.ts';
import type { CouncilRecord, Draft } from './record.ts';
import type { File } from './shapes.ts';

export interface FileEntry extends Entry {
  readonly paper: PaperEntry;
  readonly file: StoredDocument;
}

const entryOf = (paper: PaperEntry, file: StoredDocument): FileEntry => ({
  id: `${paper.id}.${file._id}`,
  created: latest(file.addedAt, paper.created),
  modified: paper.modified,
  ...(!paper.draft.isOpen && { deleted: true }),
  paper,
  file,
});

export function fileOf({ to }: CouncilRecord, paper: PaperEntry, file: StoredDocument): File {
  const { id, created, modified } = entryOf(paper, file);
  return {
    id: to.one('files', id),
    type: typeOf('File'),
    name: file.name.replace(/\.\w{1,5}$/, ''),
    fileName: file.name,
    mimeType: file.mediaType,
    size: file.size,
    accessUrl: `${to.one('files', id)}/content`,
    downloadUrl: to.download(paper.id, file._id),
    'hamaynq:sha256': file.sha256,
    created,
    modified,
  };
}

/** Until when the documents of a draft could be read, where they no longer can. */
function seenUntil({ places, removed }: Draft): string {
  const ended = places.map(({ session }) => session.state.closedAt ?? session.changedAt);
  return latest(...ended, ...removed.map(({ at }) => at));
}

export const files = kind<FileEntry>({
  type: 'File',
  async entries({ models }, { community, drafts }) {
    const ids = drafts.flatMap(({ decision }) => publicDocuments(decision.state));
    if (ids.length === 0) return [];
    const found = await models.documents.find({ community: community._id, _id: { $in: ids } }).lean();
    const byId = new Map(found.map((file) => [file._id, file]));
    return drafts.flatMap((draft) =>
      publicDocuments(draft.decision.state)
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ addedAt }) => draft.isOpen || addedAt.toISOString() <= seenUntil(draft))
        .map((file) => entryOf(paperEntry(draft), file)),
    );
  },
  write: async (_, record, entries) =>
    entries.map(({ paper, file }) => ({ ...fileOf(record, paper, file), paper: [record.to.one('papers', paper.id)] })),
});
