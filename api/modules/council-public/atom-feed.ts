import { Feed, type Item } from 'feed';
import { say } from '../../../workflows/texts/index.ts';
import { localDay } from '../../../workflows/texts/local-day.ts';
import { localDateOf, localMoment } from '../../../workflows/texts/local-moment.ts';
import type { StoredDecision } from '../council/decisions.model.ts';
import type { StoredCouncilSession } from '../council/sessions.model.ts';
import type { FeedSource } from './feed-sources.ts';

/** Sessions that were published or have changed, and acts that were published; what happened last comes first. */
export function atomFeed(source: FeedSource): string {
  const { community, sessions, acts, language, page } = source;
  const items = [
    ...sessions.map((one) => sessionEntry(one, source)),
    ...acts.map((one) => actEntry(one, source)),
  ].toSorted((a, b) => b.date.getTime() - a.date.getTime());
  const self = page('feed.atom');
  const feed = new Feed({
    id: self,
    title: say(language, 'council-feed.title', { community: community.name }),
    updated: items[0]?.date ?? new Date(0),
    author: { name: community.name },
    feedLinks: { atom: self },
    generator: false,
  });
  for (const item of items) feed.addItem(item);
  return feed.atom1();
}

/** What is told of a session that is held is that it began, ended and has minutes, not each vote in it. */
function changeOf({ changedAt, state }: StoredCouncilSession): Date {
  const { signedAt, closedAt, convenedAt } = state;
  const told = signedAt ?? closedAt ?? convenedAt;
  return told ? new Date(told) : changedAt;
}

function sessionEntry(session: StoredCouncilSession, { words, language, page }: FeedSource): Item {
  const { id, sitting, status, startsAt, place, publishedAt = '', agenda } = session.state;
  const when = localMoment(startsAt, language);
  const said = [say(language, `session-status.${status}`), when, words.text(place)].filter(Boolean).join(', ');
  const items = agenda.map(({ title }) => `<li>${escaped(words.title(title, language))}</li>`);
  return {
    id: page(`sessions/${id}`),
    title: escaped(`${say(language, `session-kind.${sitting}`)}, ${when}`),
    link: page(`sessions/${id}`),
    date: changeOf(session),
    published: new Date(publishedAt),
    description: escaped(said),
    content: `<p>${escaped(said)}</p><ol>${items.join('')}</ol>`,
  };
}

function actEntry({ state }: StoredDecision, { words, language, page }: FeedSource): Item {
  const { id, number, title, publishedAt = '', inForceFrom = '', act } = state;
  const kind = say(language, `act-kind.${act}`);
  return {
    id: page(`acts/${id}`),
    title: escaped([number, words.title(title, language)].filter(Boolean).join(' ')),
    link: page(`acts/${id}`),
    date: new Date(publishedAt),
    published: new Date(publishedAt),
    description: escaped(
      `${kind}, ${say(language, 'council-feed.in-force', { date: localDay(localDateOf(inForceFrom)) })}`,
    ),
  };
}

/** Atom takes titles and summaries for HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
