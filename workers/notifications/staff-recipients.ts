import type { Models } from '../../api/db/models.ts';
import { causeOf, type StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import { actorOf } from '../../api/modules/session/signed-in.ts';
import type { StoredUser } from '../../api/modules/users/users.model.ts';
import type { CaseEventData } from '../../workflows/domain/case-event.ts';
import { mayRead } from '../../workflows/domain/permissions.ts';

type People = Pick<Models, 'cases' | 'events' | 'users' | 'departments'>;

/**
 * Who is told of a deadline, each once: the superior of every department that holds the case, the heads where there is
 * none, and before a term lapses also those who hold it themselves. Only who works here and has an address.
 */
export async function staffRecipients(models: People, effect: StoredEffect): Promise<StoredUser[]> {
  const { community, kind } = effect;
  const { caseId, seq } = causeOf(effect);
  const event = await models.events.findOne({ community, caseId, seq }).lean();
  if (!event) throw new Error(`no record of ${caseId}/${seq}`);
  const { holders: queues } = event.data as CaseEventData['term.warned'];
  const holders = await peopleOf(models, community, queues.filter(isPerson).map(nameIn));
  const departments = queues.map((queue) => departmentIn(queue, holders));
  const superiors = await superiorsOf(models, community, departments);
  const isLed = departments.length > 0 && departments.every((key) => superiors.has(key));
  const told = [
    ...superiors.values(),
    ...(isLed ? [] : await headsOver(models, community, caseId)),
    ...(kind === 'mail.staff.term-warning' ? holders.filter(isReachable) : []),
  ];
  return [...new Map(told.map((user) => [user._id, user])).values()];
}

const isPerson = (queue: string): boolean => queue.startsWith('user:');
const nameIn = (queue: string): string => queue.slice(queue.indexOf(':') + 1);
const isReachable = ({ active, email }: StoredUser): boolean => active && Boolean(email);

const peopleOf = ({ users }: People, community: string, ids: string[]): Promise<StoredUser[]> =>
  users.find({ community, _id: { $in: ids } }).lean<StoredUser[]>();

/** `role:specialist/finance` is of finance; a person is of the department that he or she works in; empty for none. */
function departmentIn(queue: string, people: readonly StoredUser[]): string {
  const name = nameIn(queue);
  return (isPerson(queue) ? people.find(({ _id }) => _id === name)?.department : name.split('/')[1]) ?? '';
}

/** By department; without those who cannot be told. */
async function superiorsOf(models: People, community: string, keys: string[]): Promise<Map<string, StoredUser>> {
  const departments = await models.departments.find({ community, key: { $in: keys } }).lean();
  const named = departments.flatMap(({ key, superior }) => (superior ? [{ key, superior }] : []));
  const people = await peopleOf(
    models,
    community,
    named.map(({ superior }) => superior),
  );
  const reachable = new Map(people.filter(isReachable).map((user) => [user._id, user]));
  return new Map(
    named.flatMap(({ key, superior }) => {
      const user = reachable.get(superior);
      return user ? [[key, user] as const] : [];
    }),
  );
}

/** Heads of the community who may read the case. */
async function headsOver({ cases, users }: People, community: string, caseId: string): Promise<StoredUser[]> {
  const found = await cases.findOne({ _id: caseId, community }, { state: 1 }).lean();
  if (!found) throw new Error(`no record of ${caseId}`);
  const heads = await users.find({ community, active: true, roles: 'head' }).lean<StoredUser[]>();
  return heads.filter((head) => isReachable(head) && mayRead(actorOf(head), found.state));
}
