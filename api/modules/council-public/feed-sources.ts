import type { Language } from '../../../workflows/domain/language.ts';
import type { Services } from '../../services.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { type Words, wordsFor } from '../council/council-words.ts';
import type { StoredDecision } from '../council/decisions.model.ts';
import type { StoredCouncilSession } from '../council/sessions.model.ts';
import { findSessions } from '../council/sessions.repository.ts';
import { findActs } from './acts.ts';

/** Some years of sessions and half a year of acts: whoever follows a feed asks again long before. */
const latest = { skip: 0, limit: 100 };

export interface FeedSource {
  readonly community: { readonly id: string; readonly name: string };
  readonly sessions: readonly StoredCouncilSession[];
  readonly acts: readonly StoredDecision[];
  readonly words: Words;
  readonly language: Language;
  /** On the portal, in the language of the feed. */
  page(what: string): string;
}

/** What is published, newest first, with its words. */
export async function feedSource(services: Services, key: string, language: Language): Promise<FeedSource> {
  const portal = services.config.publicPortalUrl.replace(/\/+$/, '');
  const { _id, name } = await demandCommunity(services, key);
  const [{ rows: sessions }, { rows: acts }] = await Promise.all([
    findSessions(services, _id, { publicOnly: true }, -1, latest),
    findActs(services, _id, {}, -1, latest),
  ]);
  const refs = [
    ...sessions.flatMap(({ state }) => [state.place, ...state.agenda.map(({ title }) => title)]),
    ...acts.map(({ state }) => state.title),
  ];
  return {
    community: { id: _id, name: name[language] },
    sessions,
    acts,
    words: await wordsFor(services, _id, refs, []),
    language,
    page: (what) => `${portal}/${language}/council/${what}`,
  };
}
