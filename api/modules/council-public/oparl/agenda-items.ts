import { say } from '../../../../workflows/texts/index.ts';
import { type Words, wordsFor } from '../../council/council-words.ts';
import { typeOf } from './addresses.ts';
import { type Entry, type Gone, kind } from './kind.ts';
import type { CouncilRecord, Place, Removed } from './record.ts';
import type { AgendaItem } from './shapes.ts';

/** An item's id holds within its session only. */
const idOf = (session: string, item: string): string => `${session}.${item}`;

export interface PlaceEntry extends Entry {
  readonly place: Place;
}

export const entryOfPlace = (place: Place): PlaceEntry => {
  const { publishedAt, changedAt } = place.session;
  return {
    id: idOf(place.session._id, place.item.id),
    created: (publishedAt ?? changedAt).toISOString(),
    modified: changedAt.toISOString(),
    place,
  };
};
export const entryOfRemoved = ({ session, item, at }: Removed): Gone => ({
  id: idOf(session._id, item),
  created: (session.publishedAt ?? session.changedAt).toISOString(),
  modified: at,
  deleted: true,
});

export function agendaItem(
  { to }: CouncilRecord,
  { id, created, modified, place }: PlaceEntry,
  words: Words,
): AgendaItem {
  const { item, position } = place;
  const isOver = item.status !== 'waiting' && item.status !== 'open';
  const { result } = item;
  return {
    id: to.one('agenda-items', id),
    type: typeOf('AgendaItem'),
    number: String(position),
    order: position - 1,
    name: words.title(item.title, 'hy'),
    public: true,
    consultation: item.decision ? to.one('consultations', id) : undefined,
    result: isOver ? say('hy', `item-status.${item.status}`) : undefined,
    'hamaynq:vote': result && {
      for: result.for,
      against: result.against,
      abstained: result.abstained,
      silent: result.silent,
      adopted: result.adopted,
    },
    created,
    modified,
  };
}

export const agendaItems = kind<PlaceEntry>({
  type: 'AgendaItem',
  entries: (_, { places, removed }) => [...places.map(entryOfPlace), ...removed.map(entryOfRemoved)],
  async write(services, record, entries) {
    const titles = entries.map(({ place }) => place.item.title);
    const words = await wordsFor(services, record.community._id, titles, []);
    return entries.map((entry) => ({
      ...agendaItem(record, entry, words),
      meeting: record.to.one('meetings', entry.place.session._id),
    }));
  },
});
