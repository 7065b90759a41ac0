import type { QueryFilter } from 'mongoose';
import type { CaseFilter } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { readsWholeCommunity } from '../../../workflows/domain/permissions.ts';
import { queuesFor } from '../../../workflows/domain/queues.ts';
import { closingAfter } from '../../../workflows/domain/working-time.ts';
import type { Services } from '../../services.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import type { StoredCase } from './cases.model.ts';

type Filter = QueryFilter<StoredCase>;

/** Working days before the end of a term from which a case presses. */
const pressingDays = 3;

/** The one query of a list: whose cases, which of them, nothing that this person may not read. */
export async function caseFilter(
  services: Services,
  community: string,
  actor: StaffActor,
  { queue = 'all', service, status, number }: CaseFilter,
): Promise<Filter> {
  const now = new Date();
  const parts: Filter[] = [
    scopeOf(actor),
    queue === 'due-soon' ? await pressing(services, community, now) : queueFilter(queue, actor, now),
    service ? { service } : {},
    status ? { status } : {},
    number ? { number: { $regex: `^${escaped(number.trim())}` } } : {},
  ];
  const asking = parts.filter((part) => Object.keys(part).length > 0);
  return { community, ...(asking.length > 0 && { $and: asking }) };
}

/** The same as `mayRead`, as a query. */
export function scopeOf(actor: StaffActor): Filter {
  const { settlements, department, userId } = actor;
  const place = settlements.length > 0 ? { settlement: { $in: [...settlements] } } : {};
  if (readsWholeCommunity(actor)) return place;
  const own: Filter[] = [{ 'state.executor.userId': userId }, ...(department ? [{ departments: department }] : [])];
  return { ...place, $or: own };
}

function queueFilter(queue: Exclude<CaseFilter['queue'], 'due-soon'>, actor: StaffActor, now: Date): Filter {
  switch (queue) {
    case 'mine':
      return { queues: { $in: queuesFor(actor) } };
    case 'waiting':
      return { status: 'waiting-for-applicant' };
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

/** Terms that end within a few working days of the community's calendar. */
async function pressing({ models }: Services, community: string, now: Date): Promise<Filter> {
  const last = closingAfter(await presentCalendar(models, community), now.toISOString(), pressingDays, 'working');
  return { status: 'in-progress', dueAt: { $gte: now, $lte: new Date(last) } };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
