import { z } from 'zod';
import type {
  CaseIndexRow,
  DestructionActView,
  DestructionInput,
  DestructionLine,
  DueCase,
  HoldInput,
  HoldView,
  TransferView,
} from '../../../workflows/contract/http-archive.ts';
import type { ErrorCode } from '../../../workflows/domain/error-codes.ts';
import { obstacles } from '../../../workflows/domain/retention.ts';
import { actKinds, actStates } from './destruction-acts.model.ts';
import { itemStates } from './destruction-items.model.ts';
import { transferStates } from './transfers.model.ts';

/** Grounds and reasons: a line or two that says which act, order or letter. */
export const wordsSchema = z.string().trim().min(1).max(1_000);
const caseIndex = z.string().trim().min(1).max(20);
const caseNumber = z.string().trim().min(1).max(60);
const year = z.int().min(1900).max(2200);
export const archiveParams = z.object({ id: z.string().min(1).max(64) });

export const caseIndexRowSchema: z.ZodType<CaseIndexRow> = z
  .object({
    id: z.string(),
    title: z.string(),
    caseIndex: z.string(),
    years: z.union([z.int(), z.literal('permanent')]),
    fromValidity: z.boolean(),
    transferYears: z.int().nullable(),
    confirmed: z.boolean(),
    dueForDestruction: z.int(),
    dueForTransfer: z.int(),
  })
  .meta({ id: 'CaseIndexRow' });

export const dueFilterSchema = z.object({
  purpose: z.enum(['destruction', 'transfer']).default('destruction'),
  caseIndex: caseIndex.optional(),
});
export const dueCaseSchema: z.ZodType<DueCase> = z
  .object({
    id: z.string(),
    number: z.string(),
    serviceTitle: z.string(),
    caseIndex: z.string(),
    closedAt: z.string(),
    dueFrom: z.string(),
  })
  .meta({ id: 'DueCase' });

/** One case, or all of three: an index and the years from and to. */
export const holdInputSchema: z.ZodType<HoldInput> = z
  .object({
    ground: wordsSchema,
    number: caseNumber.optional(),
    caseIndex: caseIndex.optional(),
    fromYear: year.optional(),
    toYear: year.optional(),
  })
  .superRefine(({ number, ...index }, context) => {
    const fault = (field: string, code: ErrorCode) =>
      context.addIssue({ code: 'custom', path: [field], params: { code } });
    if (number) return;
    for (const field of ['caseIndex', 'fromYear', 'toYear'] as const)
      if (index[field] === undefined) fault(field, 'field.required');
    if (index.fromYear && index.toYear && index.fromYear > index.toYear) fault('toYear', 'field.pattern');
  })
  .meta({ id: 'HoldInput' });
const said = { by: z.string(), at: z.string() };
export const holdViewSchema: z.ZodType<HoldView> = z
  .object({
    id: z.string(),
    number: z.string().optional(),
    caseId: z.string().optional(),
    caseIndex: z.string().optional(),
    fromYear: z.int().optional(),
    toYear: z.int().optional(),
    ground: z.string(),
    ...said,
    lifted: z.object({ ...said, reason: z.string() }).nullable(),
  })
  .meta({ id: 'Hold' });
export const holdLiftSchema = z.object({ reason: wordsSchema }).meta({ id: 'HoldLift' });

export const destructionInputSchema: z.ZodType<DestructionInput> = z
  .object({ ground: wordsSchema, caseIndex: caseIndex.optional(), number: caseNumber.optional() })
  .meta({ id: 'DestructionInput' });
export const destructionActSchema: z.ZodType<DestructionActView> = z
  .object({
    id: z.string(),
    kind: z.enum(actKinds),
    state: z.enum(actStates),
    number: z.string().nullable(),
    ground: z.string(),
    ...said,
    cases: z.int(),
    destroyed: z.int(),
    kept: z.int(),
    decision: z.object({ ...said, reason: z.string() }).nullable(),
    doneAt: z.string().nullable(),
    mayDecide: z.boolean(),
  })
  .meta({ id: 'DestructionAct' });
export const destructionDecisionSchema = z
  .object({ approved: z.boolean(), reason: wordsSchema })
  .meta({ id: 'DestructionDecision' });
export const destructionLineSchema: z.ZodType<DestructionLine> = z
  .object({
    id: z.string(),
    caseId: z.string(),
    number: z.string(),
    serviceTitle: z.string(),
    caseIndex: z.string(),
    closedAt: z.string(),
    dueFrom: z.string().nullable(),
    state: z.enum(itemStates),
    obstacle: z.enum(obstacles).nullable(),
    documents: z.int().nullable(),
    at: z.string().nullable(),
  })
  .meta({ id: 'DestructionLine' });

export const transferViewSchema: z.ZodType<TransferView> = z
  .object({
    id: z.string(),
    state: z.enum(transferStates),
    cases: z.int(),
    ...said,
    confirmed: z.object({ ...said, receipt: z.string() }).nullable(),
  })
  .meta({ id: 'Transfer' });
export const transferDecisionSchema = z.object({ receipt: wordsSchema.nullable() }).meta({ id: 'TransferDecision' });
