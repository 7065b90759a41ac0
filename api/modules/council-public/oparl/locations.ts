import { wordsFor } from '../../council/council-words.ts';
import { typeOf } from './addresses.ts';
import { type Entry, kind, undated } from './kind.ts';
import type { CouncilRecord } from './record.ts';
import type { Location } from './shapes.ts';

/** Where the community sits; every other place is that of the session whose id it has. */
const seatId = 'seat';

export const seat = ({ to, community }: CouncilRecord): Location => ({
  id: to.one('locations', seatId),
  type: typeOf('Location'),
  description: community.address.hy,
  ...undated(),
});

export const placeOf = (
  { to }: CouncilRecord,
  { id, created, modified }: Entry,
  description: string | null,
): Location | undefined =>
  description ? { id: to.one('locations', id), type: typeOf('Location'), description, created, modified } : undefined;

export const locations = kind<Entry>({
  type: 'Location',
  entries: (_, { sessions }) => [
    { id: seatId, ...undated() },
    ...sessions.flatMap(({ _id: id, publishedAt, changedAt, state: { place } }) =>
      place ? [{ id, created: (publishedAt ?? changedAt).toISOString(), modified: changedAt.toISOString() }] : [],
    ),
  ],
  async write(services, record, entries) {
    const states = new Map(record.sessions.map(({ _id, state }) => [_id, state]));
    const places = entries.map(({ id }) => states.get(id)?.place);
    const words = await wordsFor(services, record.community._id, places, []);
    return entries.map((entry) =>
      entry.id === seatId
        ? seat(record)
        : {
            ...placeOf(record, entry, words.text(states.get(entry.id)?.place) ?? '-'),
            meetings: [record.to.one('meetings', entry.id)],
          },
    );
  },
});
