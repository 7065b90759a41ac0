import type { Tracking } from '../../../workflows/contract/http.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { StoredDecision } from '../council/decisions.model.ts';

/** Where the council has the case, as far as it is public: the session whose agenda names it, and the act once it is published. */
export async function beforeCouncil(
  { models }: Services,
  { _id, community }: StoredCase,
): Promise<Tracking['council'] | undefined> {
  const decisions = await models.decisions.find({ community, caseId: _id }).lean<StoredDecision[]>();
  const latest = decisions.toSorted((a, b) => b.draftedAt.getTime() - a.draftedAt.getTime())[0];
  const id = latest?.state.agenda?.session;
  const session = id ? await models.councilSessions.findOne({ _id: id, community }).lean() : null;
  if (!latest || !session?.publishedAt) return undefined;
  return { session: session._id, startsAt: session.state.startsAt, act: latest.publishedAt ? latest._id : null };
}
