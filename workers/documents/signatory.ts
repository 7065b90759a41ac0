import type { Models } from '../../api/db/models.ts';
import type { Signatory } from '../../api/papers/act-data.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';

/** Whoever decided in that role; else the one person who has it. Of several, none is guessed. */
export async function nameOfSignatory(
  { users }: Pick<Models, 'users'>,
  community: string,
  role: Signatory,
  decided: Pick<CaseEvent, 'actor'> | undefined,
): Promise<string | undefined> {
  const { actor } = decided ?? {};
  if (actor?.kind === 'staff' && actor.role === role)
    return (await users.findOne({ _id: actor.userId, community }, { name: 1 }).lean())?.name;
  const holders = await users.find({ community, active: true, roles: role }, { name: 1 }).limit(2).lean();
  return holders.length === 1 ? holders[0]?.name : undefined;
}
