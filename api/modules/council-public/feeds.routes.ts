import { z } from 'zod';
import { languages } from '../../../workflows/domain/language.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { atomFeed } from './atom-feed.ts';
import { calendarFeed } from './calendar-feed.ts';
import { type FeedSource, feedSource } from './feed-sources.ts';
import { keepAndAsk } from './keep.ts';

const feeds = [
  {
    name: 'calendar.ics',
    mediaType: 'text/calendar',
    summary: 'Sessions of the council as a calendar to subscribe to',
    description: 'iCalendar (RFC 5545)',
    write: calendarFeed,
  },
  {
    name: 'feed.atom',
    mediaType: 'application/atom+xml',
    summary: 'Sessions and acts of the council as a feed',
    description: 'Atom (RFC 4287)',
    write: atomFeed,
  },
] as const satisfies readonly { readonly write: (source: FeedSource) => string; readonly [member: string]: unknown }[];

/** Whoever subscribes names the language in the address: calendars send no header for it. */
export const councilFeedEndpoints = (services: Services) =>
  feeds.map(({ name, mediaType, summary, description, write }) =>
    endpoint({
      method: 'get',
      path: `/communities/{community}/council/${name}`,
      summary,
      tag: 'council',
      access: 'public',
      params: communityParams,
      query: z.object({ lang: z.enum(languages).optional() }),
      answer: { mediaType, description },
      async handle({ params, query: { lang }, language, client, response }) {
        await services.limits.take('harvest', client);
        const source = await feedSource(services, params.community, lang ?? language);
        keepAndAsk(response);
        response.type(mediaType).send(write(source));
      },
    }),
  );
