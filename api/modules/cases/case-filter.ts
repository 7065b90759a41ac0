import type { QueryFilter } from 'mongoose';
import type { CaseFilter } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { readsWholeCommunity } from '../../../workflows/domain/permissions.ts';
import { departmentReads, userReads } from '../../../workflows/domain/queues.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from './cases.model.ts';
import { queueFilter } from './queue-filter.ts';

type Filter = QueryFilter<StoredCase>;

/** The one query of a list: whose cases, which of them, nothing that this person may not read. */
export async function caseFilter(
  { models }: Pick<Services, 'models'>,
  community: string,
  actor: StaffActor,
  { queue = 'all', service, status, number }: CaseFilter,
): Promise<Filter> {
  const parts: Filter[] = [
    scopeOf(actor),
    await queueFilter(models, community, actor, queue),
    service ? { service } : {},
    status ? { status } : {},
    number ? { number: { $regex: `^${escaped(number.trim())}` } } : {},
  ];
  const asking = parts.filter((part) => Object.keys(part).length > 0);
  return { community, ...(asking.length > 0 && { $and: asking }) };
}

/** The same as `mayRead`, as a query. */
export function scopeOf(actor: StaffActor): Filter {
  const { settlements, department, userId, standsInFor = [] } = actor;
  const place = settlements.length > 0 ? { settlement: { $in: [...settlements] } } : {};
  if (readsWholeCommunity(actor)) return place;
  const own = [userId, ...standsInFor].map(userReads);
  return { ...place, lists: { $in: [...own, ...(department ? [departmentReads(department)] : [])] } };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
