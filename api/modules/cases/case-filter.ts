import type { QueryFilter } from 'mongoose';
import type { CaseFilter } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { readsWholeCommunity } from '../../../workflows/domain/permissions.ts';
import { queuesFor } from '../../../workflows/domain/queues.ts';
import type { StoredCase } from './cases.model.ts';

type Filter = QueryFilter<StoredCase>;

/** The one query of a list: whose cases, which of them, nothing that this person may not read. */
export function caseFilter(community: string, actor: StaffActor, asked: CaseFilter, now: Date): Filter {
  const { queue = 'all', service, status, number } = asked;
  const parts: Filter[] = [
    scopeOf(actor),
    queueFilter(queue, actor, now),
    service ? { service } : {},
    status ? { status } : {},
    number ? { number: { $regex: `^${escaped(number.trim())}` } } : {},
  ];
  const asking = parts.filter((part) => Object.keys(part).length > 0);
  return { community, ...(asking.length > 0 && { $and: asking }) };
}

/** The same as `mayRead`, as a query. */
function scopeOf(actor: StaffActor): Filter {
  const { settlements, department, userId } = actor;
  const place = settlements.length > 0 ? { settlement: { $in: [...settlements] } } : {};
  if (readsWholeCommunity(actor)) return place;
  const own: Filter[] = [{ 'state.executor.userId': userId }, ...(department ? [{ departments: department }] : [])];
  return { ...place, $or: own };
}

function queueFilter(queue: NonNullable<CaseFilter['queue']>, actor: StaffActor, now: Date): Filter {
  switch (queue) {
    case 'mine':
      return { queues: { $in: queuesFor(actor) } };
    case 'waiting':
      return { status: 'waiting-for-applicant' };
    case 'overdue':
      return { status: 'in-progress', dueAt: { $lt: now } };
    case 'closed':
      return { status: 'closed' };
    case 'all':
      return {};
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
