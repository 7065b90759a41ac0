import { councilId, typeOf } from './addresses.ts';
import { entryOfPlace, entryOfRemoved, type PlaceEntry } from './agenda-items.ts';
import { kind } from './kind.ts';
import type { CouncilRecord } from './record.ts';
import type { Consultation } from './shapes.ts';

/** That a draft is treated in a session: one for each time that it comes onto an agenda. */
export const consultation = ({ to }: CouncilRecord, { id, created, modified, place }: PlaceEntry): Consultation => ({
  id: to.one('consultations', id),
  type: typeOf('Consultation'),
  agendaItem: to.one('agenda-items', id),
  meeting: to.one('meetings', place.session._id),
  organization: [to.one('organizations', councilId)],
  authoritative: place.item.ballot !== 'none',
  created,
  modified,
});

export const consultations = kind<PlaceEntry>({
  type: 'Consultation',
  entries: (_, { places, removed }) => [
    ...places.filter(({ item }) => item.decision).map(entryOfPlace),
    ...removed.filter(({ decision }) => decision).map(entryOfRemoved),
  ],
  write: async (_, record, entries) =>
    entries.map((entry) => ({
      ...consultation(record, entry),
      paper: record.to.one('papers', entry.place.item.decision ?? ''),
    })),
});
