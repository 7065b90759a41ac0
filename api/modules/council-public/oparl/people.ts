import { say } from '../../../../workflows/texts/index.ts';
import type { Services } from '../../../services.ts';
import { councilOf } from '../../council/council-body.ts';
import { wordsFor } from '../../council/council-words.ts';
import { councilId, typeOf } from './addresses.ts';
import { type Entry, kind, undated } from './kind.ts';
import { seat } from './locations.ts';
import type { CouncilRecord } from './record.ts';
import type { Membership, Organization, Person } from './shapes.ts';

interface PersonEntry extends Entry {
  readonly isChair: boolean;
  /** Whether they hold a seat today. */
  readonly isMember: boolean;
}

/** Whoever holds a seat or chairs today, or did so in a published session. */
async function peopleOf(services: Services, { community, sessions }: CouncilRecord): Promise<PersonEntry[]> {
  const { body } = await councilOf(services, community._id);
  const bodies = [body, ...sessions.map(({ state }) => state.body)];
  const ids = new Set(bodies.flatMap(({ members, chair }) => [...members, ...(chair ? [chair] : [])]));
  return [...ids].toSorted().map((id) => ({
    id,
    ...undated(),
    isChair: body.chair === id,
    isMember: body.members.includes(id),
  }));
}

/** Nobody notes when a seat was taken or left: a membership says what is so today. */
const membershipOf = (
  { to }: CouncilRecord,
  { id, isChair, isMember, created, modified }: PersonEntry,
): Membership => ({
  id: to.one('memberships', id),
  type: typeOf('Membership'),
  organization: to.one('organizations', councilId),
  role: say('hy', isChair ? 'role.head' : 'role.council-member'),
  votingRight: isMember,
  created,
  modified,
});

export const people = kind<PersonEntry>({
  type: 'Person',
  entries: peopleOf,
  async write(services, record, entries) {
    const { to, community } = record;
    const words = await wordsFor(
      services,
      community._id,
      [],
      entries.map(({ id }) => id),
    );
    return entries.map(
      (entry): Person => ({
        id: to.one('people', entry.id),
        type: typeOf('Person'),
        body: to.body,
        name: words.person(entry.id).name,
        membership: [membershipOf(record, entry)],
        web: entry.isChair && !entry.isMember ? undefined : to.page(`council/members/${entry.id}`),
        created: entry.created,
        modified: entry.modified,
      }),
    );
  },
});

export const memberships = kind<PersonEntry>({
  type: 'Membership',
  entries: peopleOf,
  write: async (_, record, entries) =>
    entries.map((entry) => ({ ...membershipOf(record, entry), person: record.to.one('people', entry.id) })),
});

/** The council is the only organization: its commissions are not kept here. */
export const organizations = kind<Entry>({
  type: 'Organization',
  entries: () => [{ id: councilId, ...undated() }],
  async write(services, record, entries) {
    const { to, community } = record;
    const members = await peopleOf(services, record);
    return entries.map(
      ({ id, created, modified }): Organization => ({
        id: to.one('organizations', id),
        type: typeOf('Organization'),
        body: to.body,
        name: `${community.name.hy}, ${say('hy', 'actor.council')}`,
        organizationType: 'Gremium',
        classification: 'Parlament',
        membership: members.map((one) => to.one('memberships', one.id)),
        meeting: to.list('meetings'),
        location: seat(record),
        web: to.page('council'),
        created,
        modified,
      }),
    );
  },
});
