import { z } from 'zod';
import {
  type BulkRequest,
  type BulkResult,
  type LookedAtCase,
  type LookRequest,
  mostCases,
} from '../../../../workflows/contract/http-bulk.ts';
import { problemSchema } from '../../../problems/problem.schemas.ts';
import { keyPattern } from '../../applications/idempotency-key.ts';
import { allowedActionSchema, taskSchema } from '../../cases/cases.schemas.ts';
import { actionRequestSchema } from '../actions.schemas.ts';

const caseId = z.string().min(1).max(64);

export const lookRequestSchema: z.ZodType<LookRequest> = z
  .object({ cases: z.array(caseId).min(1).max(mostCases) })
  .meta({ id: 'LookRequest' });

export const lookedAtSchema: z.ZodType<LookedAtCase> = z
  .object({
    id: z.string(),
    number: z.string(),
    seq: z.int(),
    tasks: z.array(taskSchema),
    allowedActions: z.array(allowedActionSchema),
  })
  .meta({ id: 'LookedAtCase' });

const one = z.object({
  id: caseId,
  key: z.string().regex(keyPattern),
  expectedSeq: z.int().min(0),
  task: z.string().max(100).optional(),
});

const isNamedOnce = (cases: readonly { id: string }[]): boolean =>
  new Set(cases.map(({ id }) => id)).size === cases.length;

export const bulkRequestSchema = actionRequestSchema
  .pick({ action: true, outcome: true, reason: true, text: true, assignee: true, dueAt: true, proof: true })
  .extend({ cases: z.array(one).min(1).max(mostCases).refine(isNamedOnce) })
  .meta({ id: 'BulkRequest' });
export type AskedOfMany = z.output<typeof bulkRequestSchema>;
/** The schema reads what the contract says. */
bulkRequestSchema satisfies z.ZodType<BulkRequest>;

export const bulkResultSchema: z.ZodType<BulkResult> = z
  .union([z.object({ id: z.string(), seq: z.int() }), z.object({ id: z.string(), problem: problemSchema })])
  .meta({ id: 'BulkResult' });
