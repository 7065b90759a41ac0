import type { Models } from '../../api/db/models.ts';
import type { StoredDocument } from '../../api/modules/documents/documents.model.ts';

const atOnce = 1_000;
type Listed = Pick<StoredDocument, '_id' | 'community' | 'caseId' | 'mediaType'>;

/** Every document there is, in pages by its id. */
export async function* pagesOfDocuments({ documents }: Pick<Models, 'documents'>): AsyncGenerator<Listed[]> {
  for (let last = '', isEnd = false; !isEnd; ) {
    const page = await documents
      .find({ _id: { $gt: last } }, { community: 1, caseId: 1, mediaType: 1 })
      .setOptions({ acrossCommunities: true })
      .sort({ _id: 1 })
      .limit(atOnce)
      .lean<Listed[]>();
    yield page;
    isEnd = page.length < atOnce;
    last = page.at(-1)?._id ?? last;
  }
}

/** The cases of these documents, as jobs. */
export const casesOf = (documents: readonly Listed[]) => [
  ...new Map(documents.map(({ community, caseId }) => [caseId, { community, caseId, seq: 0 }])).values(),
];
