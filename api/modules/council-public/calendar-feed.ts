import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { say } from '../../../workflows/texts/index.ts';
import type { StoredCouncilSession } from '../council/sessions.model.ts';
import type { FeedSource } from './feed-sources.ts';

const hour = 3600;

/**
 * Sessions as RFC 5545. A session keeps its UID wherever it is moved; SEQUENCE rises with each event of its chain. An end
 * stands there once it is known.
 */
export function calendarFeed(source: FeedSource): string {
  const { community, sessions, language } = source;
  const calendar = ical({
    name: say(language, 'council-feed.title', { community: community.name }),
    prodId: { company: 'Hamaynq', product: 'Council', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hour,
  });
  for (const session of sessions) calendar.createEvent(eventOf(session, source));
  return calendar.toString();
}

function eventOf({ changedAt, state }: StoredCouncilSession, { community, words, language, page }: FeedSource) {
  const { id, seq, startsAt, closedAt, status, sitting, place, agenda } = state;
  const where = words.text(place);
  const isCancelled = status === 'cancelled';
  const end = closedAt && !isCancelled && closedAt > startsAt ? { end: new Date(closedAt) } : {};
  return {
    id: `${id}@${community.id}.council.hamaynq`,
    sequence: seq,
    stamp: changedAt,
    lastModified: changedAt,
    start: new Date(startsAt),
    ...end,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: `${say(language, `session-kind.${sitting}`)}, ${community.name}`,
    description: agenda.map(({ title }, index) => `${index + 1}. ${words.title(title, language)}`).join('\n'),
    url: page(`sessions/${id}`),
    ...(where && { location: where }),
  };
}
