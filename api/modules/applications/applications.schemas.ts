import { z } from 'zod';
import type { ApplicationReceipt } from '../../../workflows/contract/http.ts';
import { channels } from '../../../workflows/domain/case-command.ts';
import { languages } from '../../../workflows/domain/language.ts';

const line = z.string().max(300);

/** Shapes only: what a value has to be is asked by the service's form and the identifiers' structure, all faults at once. */
export const applicantSchema = z
  .object({
    kind: z.enum(['person', 'organisation']),
    name: line,
    identifiers: z
      .object({ psn: line.optional(), passport: line.optional(), idCard: line.optional(), tin: line.optional() })
      .default({}),
    contact: z
      .object({ email: line.optional(), phone: line.optional(), language: z.enum(languages).optional() })
      .default({}),
    address: line.optional(),
    settlement: line.optional(),
    representative: z.object({ name: line, psn: line.optional() }).optional(),
  })
  .meta({ id: 'Applicant' });

export const offeredDocumentSchema = z.object({
  uploadId: z.string().min(1).max(100),
  secret: z.string().min(1).max(100),
  kind: z.string().min(1).max(60),
});

export const answersSchema = z.record(z.string().max(60), z.union([z.string().max(20_000), z.number(), z.boolean()]));

export const applicationRequestSchema = z
  .object({
    service: z.string().min(1).max(60),
    applicant: applicantSchema,
    answers: answersSchema.default({}),
    documents: z.array(offeredDocumentSchema).max(50).default([]),
    channel: z.enum(channels).default('portal'),
    again: z.boolean().optional(),
    objectsTo: z.string().min(1).max(60).optional(),
  })
  .meta({ id: 'ApplicationRequest' });
export type FiledApplication = z.output<typeof applicationRequestSchema>;

export const applicationReceiptSchema: z.ZodType<ApplicationReceipt> = z
  .object({
    caseId: z.string(),
    number: z.string(),
    trackingCode: z.string(),
    registeredAt: z.string(),
    dueAt: z.string(),
  })
  .meta({ id: 'ApplicationReceipt' });

export const idempotencyHeader = z.object({ 'Idempotency-Key': z.string().min(8).max(128) });
