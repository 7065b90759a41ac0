import type { Models } from '../../api/db/models.ts';
import type { CaseQueue, CaseToRead } from '../queues.ts';

const atOnce = 1_000;

type SweptModels = Pick<Models, 'cases' | 'documentTexts' | 'search'>;
interface Standing {
  readonly _id: string;
  readonly community: string;
  readonly seq: number;
}

/** Asks again for every case that search knows as it was or not at all: its job was lost, or there was none yet. */
export function createSweepIndex(models: SweptModels, indexing: Pick<CaseQueue, 'ask'>): () => Promise<void> {
  return async () => {
    const all = models.cases
      .find({}, { community: 1, seq: 1 })
      .setOptions({ acrossCommunities: true })
      .lean<Standing[]>()
      .cursor({ batchSize: atOnce });
    let page: Standing[] = [];
    for await (const one of all) {
      page.push(one);
      if (page.length < atOnce) continue;
      await indexing.ask(await behind(models, page));
      page = [];
    }
    await indexing.ask(await behind(models, page));
  };
}

async function behind({ search, documentTexts }: SweptModels, page: readonly Standing[]): Promise<CaseToRead[]> {
  const ids = page.map(({ _id }) => _id);
  const [entries, texts] = await Promise.all([
    search
      .find({ _id: { $in: ids } }, { seq: 1, texts: 1 })
      .setOptions({ acrossCommunities: true })
      .lean(),
    documentTexts
      .find({ caseId: { $in: ids } }, { caseId: 1 })
      .setOptions({ acrossCommunities: true })
      .lean(),
  ]);
  const known = new Map(entries.map((entry) => [entry._id, entry]));
  const read = new Map<string, number>();
  for (const { caseId } of texts) read.set(caseId, (read.get(caseId) ?? 0) + 1);
  return page
    .filter(({ _id, seq }) => known.get(_id)?.seq !== seq || known.get(_id)?.texts !== (read.get(_id) ?? 0))
    .map(({ _id: caseId, community, seq }) => ({ community, caseId, seq }));
}
