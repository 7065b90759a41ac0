import { localDateOf } from '../../../../workflows/texts/local-moment.ts';
import { wordsFor } from '../../council/council-words.ts';
import type { StoredDecision } from '../../council/decisions.model.ts';
import type { Dataset } from '../dataset.ts';

const columns = [
  'number',
  'kind',
  'titleHy',
  'titleEn',
  'titleRu',
  'decidedOn',
  'publishedOn',
  'inForceFrom',
  'inForce',
  'majority',
  'for',
  'against',
  'abstained',
  'silent',
  'seats',
] as const;

/** Published acts of the council, newest first. An individual act may name a person in its title: its row does without one. */
export const councilActs: Dataset<(typeof columns)[number]> = {
  id: 'council-acts',
  columns,
  async *rows(services, community) {
    const acts: AsyncIterable<StoredDecision> = services.models.decisions
      .find({ community, publishedAt: { $ne: null } })
      .sort({ publishedAt: -1, _id: 1 })
      .lean<StoredDecision[]>()
      .cursor();
    for await (const { status, state } of acts) {
      const { act, number, title, majority, result, decidedAt, publishedAt, inForceFrom } = state;
      const isNormative = act === 'normative';
      const words = isNormative ? (await wordsFor(services, community, [title], [])).titles(title) : undefined;
      const dayOf = (instant?: string): string | null => (instant ? localDateOf(instant) : null);
      yield {
        number: number ?? null,
        kind: act,
        titleHy: words?.hy ?? null,
        titleEn: words?.en ?? null,
        titleRu: words?.ru ?? null,
        decidedOn: dayOf(decidedAt),
        publishedOn: dayOf(publishedAt),
        inForceFrom: dayOf(inForceFrom),
        inForce: status === 'in-force',
        majority,
        for: result?.for ?? null,
        against: result?.against ?? null,
        abstained: result?.abstained ?? null,
        silent: result?.silent ?? null,
        seats: result?.seats ?? null,
      };
    }
  },
};
