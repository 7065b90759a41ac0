import type { Models } from '../../api/db/models.ts';
import { standsInFor } from '../../api/modules/absences/stand-ins.ts';
import { caseFilter } from '../../api/modules/cases/case-filter.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { handsOutWork } from '../../api/modules/cases/queue-filter.ts';
import { countsOf } from '../../api/modules/my-day/my-day.service.ts';
import { actorOf } from '../../api/modules/session/signed-in.ts';
import type { StoredUser } from '../../api/modules/users/users.model.ts';
import type { MyDay } from '../../workflows/contract/http.ts';
import type { StaffActor } from '../../workflows/domain/actor.ts';
import type { Handler } from '../jobs/perform-effect.ts';
import { type DueCase, digestLetter } from './digest-letter.ts';
import type { Post } from './mail-handler.ts';

/** As many as one reads over a coffee. */
const told = 10;

/** The morning's mail to one member of staff, by the same counts that the back-office shows. */
export function createDigestHandler(models: Models, adminUrl: string, post: Post): Handler {
  return async ({ _id: key, community, recipient }) => {
    const user = await models.users.findOne({ _id: recipient ?? '', community, active: true }).lean<StoredUser>();
    if (!user?.email) return { skipped: 'no address' };
    const actor = actorOf(user, await standsInFor(models, community, user._id));
    const counts = await countsOf(models, community, actor);
    if (!hasWaiting(counts, actor)) return { skipped: 'nothing waits' };
    const [next, place] = await Promise.all([
      nextDue(models, community, actor),
      models.communities.findById(community).lean(),
    ]);
    if (!place) throw new Error(`no community ${community}`);
    const { email: to, language } = user;
    const letter = digestLetter({ counts, next, community: place.name[language], adminUrl }, language);
    return post({ to, ...letter }, key, community);
  };
}

/** Own work, or for those who hand work out, what of the community's work presses. */
const hasWaiting = ({ mine, overdue, unassigned, ...counts }: MyDay['counts'], actor: StaffActor): boolean =>
  mine > 0 || (handsOutWork(actor) && overdue + unassigned + counts['due-today'] > 0);

async function nextDue(models: Models, community: string, actor: StaffActor): Promise<DueCase[]> {
  const filter = await caseFilter({ models }, community, actor, { queue: 'mine', status: 'in-progress' });
  const rows = await models.cases
    .find(filter, { number: 1, service: 1, dueAt: 1 })
    .sort({ dueAt: 1, _id: 1 })
    .limit(told)
    .lean<Pick<StoredCase, 'number' | 'service' | 'dueAt'>[]>();
  return rows.flatMap(({ number, service, dueAt }) => (dueAt ? [{ number, service, dueAt: dueAt.toISOString() }] : []));
}
