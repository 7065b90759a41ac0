import type { Models } from '../../api/db/models.ts';
import { hashPassword, isPassword } from '../../api/modules/session/passwords.ts';
import { communities, departments } from './communities.ts';
import type { DemoLogins } from './logins.ts';
import { type DemoPerson, staff } from './staff.ts';

/** Puts two communities with their staff into the record; what stands there already stays as it was left. */
export async function seedRecord(models: Models, { logins, others }: DemoLogins): Promise<void> {
  const passwords = new Map(
    [...logins, ...others.flatMap((other) => other.logins)].map(({ username, password }) => [username, password]),
  );
  for (const { _id, ...community } of communities) {
    await models.communities.updateOne({ _id }, { $setOnInsert: community }, { upsert: true });
    const people = staff[_id] ?? [];
    for (const { key, name } of departments) {
      const leader = people.find(({ leads }) => leads === key);
      const facts = { name, ...(leader && { superior: userId(_id, leader) }) };
      await models.departments.updateOne({ community: _id, key }, { $setOnInsert: facts }, { upsert: true });
    }
    for (const person of people) await seedPerson(models, _id, person, passwords.get(person.username) ?? '');
  }
}

const userId = (community: string, { username }: DemoPerson): string => `${community}-${username}`;

/** A trial's password file is the truth: a record that was kept without it, or the other way round, fits again. */
async function seedPerson({ users }: Models, community: string, person: DemoPerson, password: string): Promise<void> {
  const { username, name, role, department, settlements = [] } = person;
  const _id = userId(community, person);
  const known = await users.findOne({ _id, community }).lean();
  if (known && (await isPassword(known.passwordHash, password))) return;
  const passwordHash = await hashPassword(password);
  const facts = {
    username,
    name,
    roles: [role],
    settlements: [...settlements],
    language: 'hy' as const,
    active: true,
    email: `${username}@${community}.example`,
  };
  await users.updateOne(
    { _id, community },
    { $set: { passwordHash }, $setOnInsert: { ...facts, ...(department && { department }) } },
    { upsert: true },
  );
}
