import type { AgendaItem } from '../../../../workflows/domain/council/session-state.ts';
import type { Services } from '../../../services.ts';
import type { StoredCommunity } from '../../communities/communities.model.ts';
import { demandCommunity } from '../../communities/communities.service.ts';
import type { StoredDecision } from '../../council/decisions.model.ts';
import type { StoredCouncilSession } from '../../council/sessions.model.ts';
import { standsOn } from '../public-drafts.ts';
import { type Addresses, addressesOf } from './addresses.ts';

/** An item of a published agenda. */
export interface Place {
  readonly session: StoredCouncilSession;
  readonly item: AgendaItem;
  /** From 1. */
  readonly position: number;
}
/** What stood on a published agenda and was taken from it. */
export interface Removed {
  readonly session: StoredCouncilSession;
  readonly item: string;
  readonly decision?: string;
  readonly at: string;
}
/** A decision that has been before the public. */
export interface Draft {
  readonly decision: StoredDecision;
  readonly places: readonly Place[];
  readonly removed: readonly Removed[];
  /** Its words and documents are public now; else at most its title. */
  readonly isOpen: boolean;
}

/** All that a community's council has published, oldest first. */
export interface CouncilRecord {
  readonly community: StoredCommunity;
  readonly to: Addresses;
  readonly sessions: readonly StoredCouncilSession[];
  readonly places: readonly Place[];
  readonly removed: readonly Removed[];
  readonly drafts: readonly Draft[];
}

export async function openRecord(services: Services, key: string): Promise<CouncilRecord> {
  const { models } = services;
  const community = await demandCommunity(services, key);
  const sessions = await models.councilSessions
    .find({ community: key, publishedAt: { $ne: null } }, { 'state.minutes': 0, 'state.vote': 0 })
    .sort({ startsAt: 1, _id: 1 })
    .lean<StoredCouncilSession[]>();
  const removed = await removedFrom(services, key, sessions);
  const places = sessions.flatMap((session) =>
    session.state.agenda.map((item, index) => ({ session, item, position: index + 1 })),
  );
  const drafts = await draftsIn(services, key, places, removed);
  return { community, to: addressesOf(services, key), sessions, places, removed, drafts };
}

async function removedFrom(
  { models }: Services,
  community: string,
  sessions: readonly StoredCouncilSession[],
): Promise<Removed[]> {
  if (sessions.length === 0) return [];
  const subjects = new Map(sessions.map((session) => [session._id, session]));
  const events = await models.subjectEvents
    .find({ community, kind: 'session', subjectId: { $in: [...subjects.keys()] }, type: 'agenda.item-removed' })
    .sort({ subjectId: 1, seq: 1 })
    .lean();
  return events.flatMap(({ subjectId, at, data }) => {
    const session = subjects.get(subjectId);
    const wasPublic = session?.publishedAt && new Date(at) >= session.publishedAt;
    return session && wasPublic ? [{ ...(data as { item: string; decision?: string }), session, at }] : [];
  });
}

async function draftsIn(
  { models }: Services,
  community: string,
  places: readonly Place[],
  removed: readonly Removed[],
): Promise<Draft[]> {
  const placesOf = byDecision(places, ({ item }) => item.decision);
  const removedOf = byDecision(removed, ({ decision }) => decision);
  const ids = [...new Set([...placesOf.keys(), ...removedOf.keys()])];
  if (ids.length === 0) return [];
  const found = await models.decisions
    .find({ community, _id: { $in: ids } })
    .sort({ draftedAt: 1, _id: 1 })
    .lean<StoredDecision[]>();
  return found.map((decision) => {
    const standing = placesOf.get(decision._id) ?? [];
    return {
      decision,
      places: standing,
      removed: removedOf.get(decision._id) ?? [],
      isOpen: decision.publishedAt !== null || standing.some(({ session }) => standsOn(session.state)(decision)),
    };
  });
}

function byDecision<T>(all: readonly T[], decisionOf: (one: T) => string | undefined): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const decision = decisionOf(one);
    if (decision) groups.set(decision, [...(groups.get(decision) ?? []), one]);
  }
  return groups;
}
