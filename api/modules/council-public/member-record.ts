import type { MemberRecord } from '../../../workflows/contract/http-council.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { councilOf } from '../council/council-body.ts';
import { wordsFor } from '../council/council-words.ts';
import type { StoredCouncilSession } from '../council/sessions.model.ts';
import { byNameOf, sessionsKept } from '../council/votes-by-name.ts';

/** How a member voted in the latest sessions that were held, newest first; of secret ballots nothing is known. */
export async function memberRecord(
  services: Services,
  community: string,
  id: string,
  language: Language,
): Promise<MemberRecord> {
  const council = await councilOf(services, community);
  const sessions = (await heldSessions(services, community)).filter(({ state }) => state.body.members.includes(id));
  if (sessions.length === 0 && !council.body.members.includes(id)) throw new ApiError('member.unknown');
  const refs = sessions.flatMap(({ state }) => state.agenda.map(({ title }) => title));
  const words = await wordsFor(services, community, refs, [id]);
  const votes: MemberRecord['votes'] = [];
  let attended = 0;
  for (const { state } of sessions) {
    const byName = await byNameOf(services, state);
    if (byName.attended.has(id)) attended++;
    for (const { id: item, title } of state.agenda) {
      const choice = byName.votes.get(item)?.get(id);
      const { id: session, startsAt } = state;
      if (choice) votes.push({ session, startsAt, item, title: words.title(title, language), choice });
    }
  }
  return { member: words.person(id), sessions: { attended, held: sessions.length }, votes };
}

const heldSessions = ({ models }: Services, community: string): Promise<StoredCouncilSession[]> =>
  models.councilSessions
    .find({ community, status: { $in: ['closed', 'signed'] }, publishedAt: { $ne: null } })
    .sort({ startsAt: -1, _id: 1 })
    .limit(sessionsKept)
    .lean<StoredCouncilSession[]>();
