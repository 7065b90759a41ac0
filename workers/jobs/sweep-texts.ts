import type { Models } from '../../api/db/models.ts';
import type { CaseQueue } from '../queues.ts';
import { casesOf, pagesOfDocuments } from './pages-of-documents.ts';

/** Asks for every case with a document that nobody has read: its job was lost, or what recognises it came later. */
export function createSweepTexts(
  models: Pick<Models, 'documents' | 'documentTexts'>,
  texts: Pick<CaseQueue, 'ask'>,
  recognises: boolean,
): () => Promise<void> {
  return async () => {
    for await (const page of pagesOfDocuments(models)) {
      const known = await models.documentTexts
        .find({ _id: { $in: page.map(({ _id }) => _id) } }, { state: 1 })
        .setOptions({ acrossCommunities: true })
        .lean();
      const read = new Set(known.filter(({ state }) => !(recognises && state === 'waiting')).map(({ _id }) => _id));
      await texts.ask(casesOf(page.filter(({ _id }) => !read.has(_id))));
    }
  };
}
