import { z } from 'zod';
import type { CaseHistory, ChainHistory, ReplayReport } from '../../../workflows/contract/http-history.ts';

const head = z.object({ seq: z.int(), hash: z.string() });

const chainHistory = z.object({
  events: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      actor: z.string(),
      type: z.string(),
      data: z.unknown(),
      prevHash: z.string(),
      hash: z.string(),
    }),
  ),
  verification: z.object({
    ok: z.boolean(),
    workflowHead: head.nullable(),
    recordHead: head,
    fault: z.object({ seq: z.int(), kind: z.enum(['changed', 'missing', 'order', 'cut', 'rewritten']) }).nullable(),
  }),
  engine: z.array(
    z.object({
      runId: z.string(),
      status: z.string(),
      startedAt: z.string(),
      closedAt: z.string().nullable(),
      events: z.array(z.object({ id: z.int(), at: z.string(), type: z.string(), summary: z.string() })),
    }),
  ),
});
export const chainHistorySchema: z.ZodType<ChainHistory> = chainHistory.meta({ id: 'ChainHistory' });
export const caseHistorySchema: z.ZodType<CaseHistory> = chainHistory
  .extend({ caseId: z.string(), destroyedAt: z.string().optional() })
  .meta({ id: 'CaseHistory' });

export const replayReportSchema: z.ZodType<ReplayReport> = z
  .object({
    same: z.boolean(),
    runs: z.array(z.object({ runId: z.string(), ok: z.boolean(), message: z.string().optional() })),
    at: z.string(),
  })
  .meta({ id: 'ReplayReport' });
