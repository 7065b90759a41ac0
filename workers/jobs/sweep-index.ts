import type { Models } from '../../api/db/models.ts';
import type { CaseQueue, CaseToRead } from '../queues.ts';

const atOnce = 1_000;

type SweptModels = Pick<Models, 'cases' | 'documentTexts' | 'search'>;
interface Standing {
  readonly _id: string;
  readonly community: string;
  readonly seq: number;
  readonly texts?: number;
}

/** Asks again for every case that search knows as it was, or not at all, or still: its job was lost, or there was none yet. */
export function createSweepIndex(models: SweptModels, indexing: Pick<CaseQueue, 'ask'>): () => Promise<void> {
  return async () => {
    for (let last = '', isEnd = false; !isEnd; ) {
      const page = await models.cases
        .find({ _id: { $gt: last } }, { community: 1, seq: 1 })
        .setOptions({ acrossCommunities: true })
        .sort({ _id: 1 })
        .limit(atOnce)
        .lean();
      isEnd = page.length < atOnce;
      const end = page.at(-1)?._id ?? last;
      const [texts, known] = await Promise.all([
        textsEach(
          models,
          page.map(({ _id }) => _id),
        ),
        models.search
          .find({ _id: { $gt: last, ...(!isEnd && { $lte: end }) } }, { community: 1, seq: 1, texts: 1 })
          .setOptions({ acrossCommunities: true })
          .lean(),
      ]);
      await indexing.ask(
        differing(
          page.map((one) => ({ ...one, texts: texts.get(one._id) ?? 0 })),
          known,
        ),
      );
      last = end;
    }
  };
}

async function textsEach({ documentTexts }: SweptModels, caseIds: string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await documentTexts
    .find({ caseId: { $in: caseIds } }, { caseId: 1 })
    .setOptions({ acrossCommunities: true })
    .lean();
  const counts = new Map<string, number>();
  for (const { caseId } of rows) counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
  return counts;
}

function differing(page: readonly Standing[], known: readonly Standing[]): CaseToRead[] {
  const cases = new Map(page.map((one) => [one._id, one]));
  const entries = new Map(known.map((one) => [one._id, one]));
  return [...new Map([...entries, ...cases]).values()]
    .filter(({ _id }) => {
      const [now, then] = [cases.get(_id), entries.get(_id)];
      return now?.seq !== then?.seq || now?.texts !== then?.texts;
    })
    .map(({ _id: caseId, community, seq }) => ({ community, caseId, seq }));
}
