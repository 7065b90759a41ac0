import { z } from 'zod';
import { actions } from '../../../workflows/domain/case-command.ts';
import { offeredDocumentSchema } from '../applications/applications.schemas.ts';

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
      .array(offeredDocumentSchema.extend({ kind: z.string().min(1).max(60).optional() }))
      .max(20)
      .optional(),
    assignee: z.string().min(1).max(100).optional(),
    /** An instant, or a day, which then means its closing hour. */
    dueAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
    payment: z
      .union([z.object({ amount: drams, receipt: z.string().max(100).optional() }), z.object({ waived: longText })])
      .optional(),
    proof: z.enum(['in-person', 'post', 'electronic']).optional(),
  })
  .meta({ id: 'ActionRequest' });
export type AskedAction = z.output<typeof actionRequestSchema>;
