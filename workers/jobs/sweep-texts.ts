import type { Models } from '../../api/db/models.ts';
import type { CaseQueue, CaseToRead } from '../queues.ts';

const atOnce = 1_000;

/** Asks for every case with a document that nobody has read: its job was lost, or what recognises it came later. */
export function createSweepTexts(
  models: Pick<Models, 'documents' | 'documentTexts'>,
  texts: Pick<CaseQueue, 'ask'>,
  recognises: boolean,
): () => Promise<void> {
  return async () => {
    for (let last = '', isEnd = false; !isEnd; ) {
      const page = await models.documents
        .find({ _id: { $gt: last } }, { community: 1, caseId: 1 })
        .setOptions({ acrossCommunities: true })
        .sort({ _id: 1 })
        .limit(atOnce)
        .lean();
      const known = await models.documentTexts
        .find({ _id: { $in: page.map(({ _id }) => _id) } }, { state: 1 })
        .setOptions({ acrossCommunities: true })
        .lean();
      const read = new Set(known.filter(({ state }) => !(recognises && state === 'waiting')).map(({ _id }) => _id));
      const unread = page.filter(({ _id }) => !read.has(_id));
      const cases = new Map(unread.map(({ community, caseId }) => [caseId, { community, caseId, seq: 0 }]));
      await texts.ask([...cases.values()] satisfies CaseToRead[]);
      isEnd = page.length < atOnce;
      last = page.at(-1)?._id ?? last;
    }
  };
}
