import { z } from 'zod';
import type { ServiceDetail, ServiceRow, ServiceSummary } from '../../../workflows/contract/http.ts';
import type { Condition } from '../../../workflows/domain/condition.ts';
import { documentTypes } from '../../../workflows/domain/form.ts';
import { expectedEndSchema } from '../expectations/expectations.schemas.ts';

const summary = z.object({
  key: z.string(),
  title: z.string(),
  category: z.string(),
  categoryTitle: z.string(),
  audience: z.literal('office').optional(),
  summary: z.string(),
  term: z.object({ days: z.int(), kind: z.enum(['calendar', 'working']) }),
  fee: z.object({ from: z.int(), depends: z.boolean(), currency: z.literal('AMD') }),
});
const condition: z.ZodType<Condition> = z
  .custom<Condition>()
  .meta({ type: 'object', description: 'When it is asked; see the glossary' });
const assurance = z.enum(['none', 'otp', 'in-person', 'eid']);

const field = z.object({
  key: z.string(),
  type: z.string(),
  required: z.boolean(),
  label: z.string(),
  hint: z.string().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  limits: z
    .object({
      minLength: z.int().optional(),
      maxLength: z.int().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      step: z.number().optional(),
      when: z.enum(['past', 'future']).optional(),
    })
    .optional(),
  showIf: condition.optional(),
});
const documentKind = z.object({
  key: z.string(),
  required: z.boolean(),
  label: z.string(),
  showIf: condition.optional(),
  max: z.int(),
  types: z.array(z.enum(documentTypes)).optional(),
});

const detail = summary.extend({
  version: z.int(),
  variants: z.array(z.object({ label: z.string(), days: z.int() })),
  fees: z.array(z.object({ label: z.string(), amount: z.int() })),
  decidedBy: z.string(),
  validityMonths: z.int().nullable(),
  validities: z.array(z.object({ label: z.string(), months: z.int() })),
  expected: expectedEndSchema.nullable(),
  assurance: z.object({ filing: assurance, delivery: assurance }),
  steps: z.array(z.object({ key: z.string(), title: z.string(), who: z.string() })),
  form: z.object({ fields: z.array(field), documents: z.array(documentKind) }),
  notConfirmed: z.array(z.string()),
});

const row = detail.extend({
  id: z.string(),
  retention: z.object({ caseIndex: z.string(), years: z.union([z.int(), z.literal('permanent')]) }),
  stages: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      kind: z.string(),
      role: z.string().optional(),
      to: z.array(z.object({ outcome: z.string(), title: z.string(), to: z.string() })),
    }),
  ),
});

export const serviceSummarySchema = summary.meta({ id: 'ServiceSummary' }) as unknown as z.ZodType<ServiceSummary>;
export const serviceDetailSchema = detail.meta({ id: 'ServiceDetail' }) as unknown as z.ZodType<ServiceDetail>;
export const serviceRowSchema = row.meta({ id: 'ServiceRow' }) as unknown as z.ZodType<ServiceRow>;
