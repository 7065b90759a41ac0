import { z } from 'zod';
import type { ActionPreview } from '../../../workflows/contract/http.ts';
import { actions, relations } from '../../../workflows/domain/case-command.ts';
import { answersSchema, applicantSchema, offeredDocumentSchema } from '../applications/applications.schemas.ts';
import { votesSchema } from '../cases/cases.schemas.ts';

const longText = z.string().trim().min(1).max(20_000);
const drams = z.int().min(0).max(1_000_000_000);

/** An entry of `allowedActions` as it came, with what it requires. */
export const actionRequestSchema = z
  .object({
    action: z.enum(actions),
    task: z.string().max(100).optional(),
    outcome: z.string().max(60).optional(),
    expectedSeq: z.int().min(0).optional(),
    reason: longText.optional(),
    text: longText.optional(),
    documents: z
      .array(
        offeredDocumentSchema.extend({
          kind: z.string().min(1).max(60).optional(),
          replaces: z.string().min(1).max(64).optional(),
        }),
      )
      .max(20)
      .optional(),
    assignee: z.string().min(1).max(100).optional(),
    /** An instant, or a day, which then means its closing hour. */
    dueAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
    payment: z
      .union([z.object({ amount: drams, receipt: z.string().max(100).optional() }), z.object({ waived: longText })])
      .optional(),
    votes: votesSchema.optional(),
    target: z.string().min(1).max(60).optional(),
    relation: z.enum(relations).optional(),
    service: z.string().max(60).optional(),
    corrections: z.object({ answers: answersSchema, applicant: applicantSchema.optional() }).optional(),
    proof: z.enum(['in-person', 'post', 'electronic']).optional(),
  })
  .meta({ id: 'ActionRequest' });
export type AskedAction = z.output<typeof actionRequestSchema>;

export const actionPreviewSchema: z.ZodType<ActionPreview> = z
  .object({
    changes: z.array(
      z.object({
        what: z.enum(['dueAt', 'term', 'fee', 'stage', 'service', 'steps']),
        title: z.string(),
        before: z.string(),
        after: z.string(),
      }),
    ),
  })
  .meta({ id: 'ActionPreview' });
