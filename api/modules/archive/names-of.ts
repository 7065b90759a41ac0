import type { Models } from '../../db/models.ts';

/** Names of staff by user id; whoever is not known any more keeps the id. */
export async function namesOf(
  { users }: Pick<Models, 'users'>,
  community: string,
  ids: readonly (string | null | undefined)[],
) {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const found = await users.find({ community, _id: { $in: wanted } }, { name: 1 }).lean();
  const names = new Map(found.map(({ _id, name }) => [_id, name]));
  return (id: string | null | undefined): string => names.get(id ?? '') ?? id ?? '';
}
