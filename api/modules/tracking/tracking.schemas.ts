import { z } from 'zod';
import type { Tracking } from '../../../workflows/contract/http.ts';
import { relations } from '../../../workflows/domain/case-command.ts';
import { statuses } from '../../../workflows/domain/case-state.ts';
import {
  actsSchema,
  allowedActionSchema,
  feeSchema,
  requestSchema,
  stepsSchema,
  termSchema,
} from '../cases/cases.schemas.ts';
import { documentViewSchema, timelineEntrySchema } from '../cases/timeline.schemas.ts';
import { expectedEndSchema } from '../expectations/expectations.schemas.ts';

export const trackingQuery = z.object({ number: z.string().max(60).default('') });
export const trackingHeader = z.object({ 'X-Tracking-Code': z.string() });

const titled = z.object({ key: z.string(), title: z.string() });

export const trackingSchema = z
  .object({
    caseId: z.string(),
    seq: z.int(),
    number: z.string(),
    service: titled,
    status: z.enum(statuses),
    statusTitle: z.string(),
    stage: titled,
    steps: stepsSchema,
    registeredAt: z.string(),
    dueAt: z.string().nullable(),
    term: termSchema,
    expected: expectedEndSchema.nullable(),
    acts: actsSchema,
    outcome: z.object({ status: z.string(), title: z.string(), text: z.string().optional() }).nullable(),
    request: requestSchema,
    fee: feeSchema,
    timeline: z.array(timelineEntrySchema),
    documents: z.array(documentViewSchema),
    objection: z.object({ service: z.string(), until: z.string() }).nullable(),
    council: z.object({ session: z.string(), startsAt: z.string(), act: z.string().nullable() }).optional(),
    links: z.array(
      z.object({
        number: z.string(),
        relation: z.enum([...relations, 'merged']),
        relationTitle: z.string(),
        incoming: z.boolean(),
      }),
    ),
    destroyedAt: z.string().optional(),
    allowedActions: z.array(allowedActionSchema),
  })
  .meta({ id: 'Tracking' }) as unknown as z.ZodType<Tracking>;
