import { say } from '../../../../workflows/texts/index.ts';
import { localMoment } from '../../../../workflows/texts/local-moment.ts';
import type { Services } from '../../../services.ts';
import { wordsFor } from '../../council/council-words.ts';
import type { StoredCouncilSession } from '../../council/sessions.model.ts';
import { byNameOf } from '../../council/votes-by-name.ts';
import { councilId, typeOf } from './addresses.ts';
import { agendaItem, entryOfPlace } from './agenda-items.ts';
import { type Entry, kind } from './kind.ts';
import { placeOf } from './locations.ts';
import type { CouncilRecord } from './record.ts';
import type { Meeting } from './shapes.ts';

interface MeetingEntry extends Entry {
  readonly session: StoredCouncilSession;
}

/** Published sessions; one that was called off stays, and says so. */
export const meetings = kind<MeetingEntry>({
  type: 'Meeting',
  entries: (_, { sessions }) => sessions.map(entryOf),
  async write(services, record, entries) {
    const states = entries.map(({ session }) => session.state);
    const refs = states.flatMap(({ place, agenda }) => [place, ...agenda.map(({ title }) => title)]);
    const words = await wordsFor(services, record.community._id, refs, []);
    const written: Meeting[] = [];
    for (const entry of entries) {
      const { session } = entry;
      const items = record.places.filter((place) => place.session === session);
      written.push({
        ...(await meetingOf(services, record, entry)),
        location: placeOf(record, entry, words.text(session.state.place)),
        agendaItem: items.map((place) => agendaItem(record, entryOfPlace(place), words)),
      });
    }
    return written;
  },
});

const entryOf = (session: StoredCouncilSession): MeetingEntry => ({
  id: session._id,
  created: (session.publishedAt ?? session.changedAt).toISOString(),
  modified: session.changedAt.toISOString(),
  session,
});

/** The standard has three words for the state of a session, in its own language. */
const stateOf = ({ status }: StoredCouncilSession): Meeting['meetingState'] =>
  status === 'signed' ? 'durchgeführt' : 'eingeladen';

async function meetingOf(services: Services, { to }: CouncilRecord, entry: MeetingEntry): Promise<Meeting> {
  const { id, created, modified, session } = entry;
  const { sitting, startsAt, convenedAt, closedAt, status } = session.state;
  const isHeld = convenedAt !== undefined && closedAt !== undefined;
  const { attended } = isHeld ? await byNameOf(services, session.state) : { attended: [] };
  return {
    id: to.one('meetings', id),
    type: typeOf('Meeting'),
    name: `${say('hy', `session-kind.${sitting}`)}, ${localMoment(startsAt, 'hy')}`,
    meetingState: stateOf(session),
    cancelled: status === 'cancelled',
    start: convenedAt ?? startsAt,
    end: isHeld ? closedAt : undefined,
    organization: [to.one('organizations', councilId)],
    participant: isHeld ? [...attended].map((one) => to.one('people', one)) : undefined,
    web: to.page(`council/sessions/${id}`),
    created,
    modified,
  };
}
