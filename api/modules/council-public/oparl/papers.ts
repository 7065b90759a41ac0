import { say } from '../../../../workflows/texts/index.ts';
import { localDateOf } from '../../../../workflows/texts/local-moment.ts';
import { wordsFor } from '../../council/council-words.ts';
import { draftWords, publicDocuments } from '../public-drafts.ts';
import { typeOf } from './addresses.ts';
import { entryOfPlace } from './agenda-items.ts';
import { consultation } from './consultations.ts';
import { fileOf } from './files.ts';
import { kind } from './kind.ts';
import { type PaperEntry, paperEntry } from './paper-entry.ts';
import type { CouncilRecord } from './record.ts';
import type { Paper } from './shapes.ts';

export const papers = kind<PaperEntry>({
  type: 'Paper',
  entries: (_, { drafts }) => drafts.map(paperEntry),
  async write(services, record, entries) {
    const { community } = record;
    const states = entries.map(({ draft }) => draft.decision.state);
    const open = entries.filter(({ draft }) => draft.isOpen).map(({ draft }) => draft.decision.state);
    const titles = states.map(({ title }) => title);
    const [words, said, files] = await Promise.all([
      wordsFor(services, community._id, titles, []),
      draftWords(services, community._id, open),
      services.models.documents.find({ community: community._id, _id: { $in: open.flatMap(publicDocuments) } }).lean(),
    ]);
    return entries.map((entry): Paper => {
      const { decision } = entry.draft;
      const own = said.get(decision._id);
      const documents = (own?.documents ?? []).flatMap(({ id }) => files.find(({ _id }) => _id === id) ?? []);
      return {
        ...paperOf(record, entry, words.title(decision.state.title, 'hy')),
        auxiliaryFile: documents.map((file) => fileOf(record, entry, file)),
        'hamaynq:text': own?.text ?? undefined,
        'hamaynq:reasons': own?.reasons ?? undefined,
      };
    });
  },
});

function paperOf(record: CouncilRecord, { id, created, modified, draft }: PaperEntry, name: string): Paper {
  const { to } = record;
  const { number, publishedAt, act, inForceFrom } = draft.decision.state;
  return {
    id: to.one('papers', id),
    type: typeOf('Paper'),
    body: to.body,
    name,
    reference: number,
    date: localDateOf(publishedAt ?? created),
    paperType: say('hy', publishedAt ? `act-kind.${act}` : 'council-feed.draft'),
    consultation: draft.places.map((place) => consultation(record, entryOfPlace(place))),
    web: to.page(publishedAt ? `council/acts/${id}` : `council/sessions/${draft.places.at(-1)?.session._id}`),
    'hamaynq:inForceFrom': inForceFrom && localDateOf(inForceFrom),
    created,
    modified,
  };
}
