import type { QueryFilter } from 'mongoose';
import { z } from 'zod';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { addDays, instantAt } from '../../../workflows/domain/working-time.ts';
import { scopeOf } from '../cases/case-filter.ts';
import type { StoredCase } from '../cases/cases.model.ts';

/** Days of the community, both inclusive, in which the term passed. */
export const lapsedFilterSchema = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  service: z.string().max(60).optional(),
});
type LapsedFilter = z.output<typeof lapsedFilterSchema>;

/** Every term that passed lies after it; by naming it a query may use the index that holds no other case. */
const everLapsed = new Date(0);

export function lapsedFilter(
  community: string,
  actor: StaffActor,
  { from, to, service }: LapsedFilter,
  calendar: Calendar,
): QueryFilter<StoredCase> {
  const midnight = (date: string): Date => new Date(instantAt(calendar, date, '00:00'));
  return {
    community,
    lapsedAt: {
      $gt: everLapsed,
      ...(from && { $gte: midnight(from) }),
      ...(to && { $lt: midnight(addDays(to, 1)) }),
    },
    ...(service && { service }),
    ...scopeOf(actor),
  };
}
