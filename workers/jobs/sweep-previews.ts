import type { Models } from '../../api/db/models.ts';
import { isDrawn } from '../../api/modules/previews/drawn-types.ts';
import type { CaseQueue } from '../queues.ts';
import { casesOf, pagesOfDocuments } from './pages-of-documents.ts';

/** Asks for every case with an office file that nobody has drawn: its job was lost, or what draws it came later. */
export function createSweepPreviews(
  models: Pick<Models, 'documents' | 'previews'>,
  previews: Pick<CaseQueue, 'ask'>,
  draws: boolean,
): () => Promise<void> {
  return async () => {
    for await (const page of pagesOfDocuments(models)) {
      const office = page.filter(({ mediaType }) => isDrawn(mediaType));
      const known = await models.previews
        .find({ _id: { $in: office.map(({ _id }) => _id) } }, { state: 1 })
        .setOptions({ acrossCommunities: true })
        .lean();
      const drawn = new Set(known.filter(({ state }) => !(draws && state === 'unavailable')).map(({ _id }) => _id));
      await previews.ask(casesOf(office.filter(({ _id }) => !drawn.has(_id))));
    }
  };
}
