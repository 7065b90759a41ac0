import type { QueryFilter } from 'mongoose';
import type { CaseFilter } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { openStatuses } from '../../../workflows/domain/case-state.ts';
import { rules } from '../../../workflows/domain/permissions.ts';
import { departmentReads, queuesFor } from '../../../workflows/domain/queues.ts';
import { addDays, closingAfter, instantAt, localDate } from '../../../workflows/domain/working-time.ts';
import type { Models } from '../../db/models.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import type { StoredCase } from './cases.model.ts';

type Filter = QueryFilter<StoredCase>;

/** Working days before the end of a term from which a case presses. */
const pressingDays = 3;

/** Which cases a queue holds, as one condition that an index answers. */
export async function queueFilter(
  models: Models,
  community: string,
  actor: StaffActor,
  queue: CaseFilter['queue'],
): Promise<Filter> {
  const now = new Date();
  switch (queue) {
    case 'mine':
      return { lists: { $in: queuesFor(actor) } };
    case 'department':
      return {
        lists: { $in: actor.department ? [departmentReads(actor.department)] : [] },
        status: { $in: openStatuses },
      };
    case 'unassigned':
      return { lists: handsOutWork(actor) ? { $regex: '^role:' } : { $in: queuesFor(actor).filter(isOfRole) } };
    case 'waiting':
      return { status: 'waiting-for-applicant' };
    case 'due-today':
      return dueWithin(now, midnightAfter(await presentCalendar(models, community), now));
    case 'due-soon':
      return dueWithin(now, pressingUntil(await presentCalendar(models, community), now));
    case 'overdue':
      return { status: 'in-progress', dueAt: { $lt: now } };
    case 'assigned':
      return { executorDueAt: { $gt: new Date(0) } };
    case 'closed':
      return { status: 'closed' };
    default:
      return {};
  }
}

/** Who may give any task to somebody sees all that nobody has taken; others see what they may take themselves. */
export const handsOutWork = ({ roles }: StaffActor): boolean => roles.some((role) => rules.assign.who.includes(role));

const isOfRole = (queue: string): boolean => queue.startsWith('role:');

const dueWithin = (now: Date, last: string): Filter => ({
  status: 'in-progress',
  dueAt: { $gte: now, $lte: new Date(last) },
});

const midnightAfter = (calendar: Calendar, now: Date): string =>
  instantAt(calendar, addDays(localDate(calendar, now.toISOString()), 1), '00:00');

const pressingUntil = (calendar: Calendar, now: Date): string =>
  closingAfter(calendar, now.toISOString(), pressingDays, 'working');
