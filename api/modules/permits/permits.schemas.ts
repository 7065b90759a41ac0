import { z } from 'zod';
import type {
  PermitOfCase,
  PermitRow,
  PermitView,
  PublicPermit,
  PublicPermitPage,
} from '../../../workflows/contract/http-permits.ts';
import { permitActions } from '../../../workflows/domain/permit/permit-command.ts';
import { inspectionResults, permitStatuses } from '../../../workflows/domain/permit/permit-state.ts';
import { timelineEntrySchema } from '../cases/timeline.schemas.ts';

const known = z.object({
  id: z.string(),
  number: z.string(),
  service: z.string(),
  serviceTitle: z.string(),
  object: z.string().nullable(),
  from: z.string(),
  until: z.string(),
  status: z.enum(permitStatuses),
  statusTitle: z.string(),
});
const row = known.extend({
  holderName: z.string(),
  caseNumber: z.string(),
  inspectionOn: z.string().nullable(),
});
const requirement = z.enum(['reason', 'text', 'document', 'on', 'result', 'changes']);

export const publicPermitSchema: z.ZodType<PublicPermit> = known.meta({ id: 'PublicPermit' });
export const publicPermitPageSchema: z.ZodType<PublicPermitPage> = known
  .extend({ history: z.array(z.object({ at: z.string(), title: z.string() })) })
  .meta({ id: 'PublicPermitPage' });
export const permitOfCaseSchema: z.ZodType<PermitOfCase> = z
  .object({
    id: z.string(),
    number: z.string(),
    until: z.string(),
    status: z.enum(permitStatuses),
    statusTitle: z.string(),
    relation: z.enum(['granted', 'extended']),
  })
  .meta({ id: 'PermitOfCase' });
export const permitRowSchema: z.ZodType<PermitRow> = row.meta({ id: 'PermitRow' });

export const permitViewSchema = row
  .extend({
    seq: z.int(),
    publicUrl: z.string(),
    suspendedSince: z.string().nullable(),
    endedAt: z.string().nullable(),
    conditions: z.array(
      z.object({ id: z.string(), text: z.string(), dueOn: z.string().nullable(), metAt: z.string().nullable() }),
    ),
    inspections: z.array(
      z.object({
        id: z.string(),
        plannedFor: z.string(),
        heldAt: z.string().nullable(),
        result: z.enum(inspectionResults).nullable(),
        resultTitle: z.string().nullable(),
      }),
    ),
    extensions: z.array(z.object({ caseId: z.string(), number: z.string(), months: z.int() })),
    timeline: z.array(timelineEntrySchema),
    allowedActions: z.array(
      z.object({
        action: z.enum(permitActions),
        target: z.string().optional(),
        title: z.string(),
        requires: z.array(requirement),
        accepts: z.array(requirement),
        tone: z.enum(['primary', 'neutral', 'danger']),
      }),
    ),
  })
  .meta({ id: 'PermitView' }) satisfies z.ZodType<PermitView>;

const words = z.string().trim().min(1).max(20_000);

export const permitActionSchema = z
  .object({
    action: z.enum(permitActions),
    target: z.string().max(20).optional(),
    expectedSeq: z.int().min(0).optional(),
    reason: words.optional(),
    text: words.optional(),
    on: z.iso.date().optional(),
    result: z.enum(inspectionResults).optional(),
    changes: z
      .object({
        holder: z.string().trim().min(1).max(300).optional(),
        object: z.string().trim().min(1).max(300).optional(),
      })
      .refine((changes) => Object.values(changes).some((value) => value !== undefined), {
        params: { code: 'field.required' },
      })
      .optional(),
    documents: z
      .array(z.object({ uploadId: z.string().min(1).max(100), secret: z.string().min(1).max(100) }))
      .max(20)
      .optional(),
  })
  .meta({ id: 'PermitActionRequest' });
export type AskedPermitAction = z.output<typeof permitActionSchema>;
