import type { QueryFilter } from 'mongoose';
import { z } from 'zod';
import type { PermitFilter } from '../../../workflows/contract/http-permits.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { readsWholeCommunity } from '../../../workflows/domain/permissions.ts';
import { livePermitStatuses, permitStatuses } from '../../../workflows/domain/permit/permit-state.ts';
import { numberKeyOf, type StoredPermit } from './permits.model.ts';

type Filter = QueryFilter<StoredPermit>;

export const publicFilterSchema = z.object({
  status: z.enum(permitStatuses).optional(),
  service: z.string().max(60).optional(),
  number: z.string().max(60).optional(),
});
export const permitFilterSchema = publicFilterSchema.extend({
  caseNumber: z.string().max(60).optional(),
  endsBy: z.iso.date().optional(),
  inspectionBy: z.iso.date().optional(),
}) satisfies z.ZodType<PermitFilter>;

/** What anybody may ask the register; what ends soon or is to be inspected, only staff. */
export const registerFilter = (
  community: string,
  { status, service, number, caseNumber, endsBy, inspectionBy }: z.output<typeof permitFilterSchema>,
): Filter => ({
  community,
  ...(status ? { status } : endsBy && { status: { $in: [...livePermitStatuses] } }),
  ...(service && { service }),
  ...(number && { numberKey: { $regex: `^${escaped(numberKeyOf(number))}` } }),
  ...(caseNumber && { caseNumber: { $regex: `^${escaped(caseNumber.trim())}` } }),
  ...(endsBy && { until: { $lte: endsBy } }),
  ...(inspectionBy && { inspectionOn: { $gt: '', $lte: inspectionBy } }),
});

/** The same as `mayRead`, as a query. */
export const permitScope = (actor: StaffActor): Filter => ({
  ...(actor.settlements.length > 0 && { settlement: { $in: [...actor.settlements] } }),
  ...(!readsWholeCommunity(actor) && { departments: actor.department ?? '' }),
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
