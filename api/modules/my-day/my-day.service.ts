import type { MyDay } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Models } from '../../db/models.ts';
import { absenceOf } from '../absences/absences.service.ts';
import { absentNow } from '../absences/stand-ins.ts';
import { caseFilter } from '../cases/case-filter.ts';
import type { StoredUser } from '../users/users.model.ts';

/** The queues that a day is told by. */
export const dayQueues = [
  'mine',
  'department',
  'unassigned',
  'due-today',
  'due-soon',
  'overdue',
  'waiting',
  'assigned',
] as const satisfies readonly (keyof MyDay['counts'])[];

/** Each queue by one count of an index, all at once. */
export async function countsOf(models: Models, community: string, actor: StaffActor): Promise<MyDay['counts']> {
  const counts = await Promise.all(
    dayQueues.map(async (queue) => {
      const filter = await caseFilter({ models }, community, actor, { queue });
      return [queue, await models.cases.countDocuments(filter)] as const;
    }),
  );
  return Object.fromEntries(counts) as MyDay['counts'];
}

export async function myDay(models: Models, user: StoredUser, actor: StaffActor): Promise<MyDay> {
  const { community } = user;
  const [counts, absent, absence] = await Promise.all([
    countsOf(models, community, actor),
    absentNow(models, community),
    absenceOf(models, user),
  ]);
  const standsInFor = absent
    .filter(({ _id }) => actor.standsInFor?.includes(_id))
    .map(({ _id, name, absence: { to } }) => ({ userId: _id, name, until: to }));
  return { counts, standsInFor, absence };
}
