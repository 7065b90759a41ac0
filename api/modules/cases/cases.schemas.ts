import { z } from 'zod';
import type { CaseRow, CaseView } from '../../../workflows/contract/http.ts';
import { actions, channels } from '../../../workflows/domain/case-command.ts';
import { statuses } from '../../../workflows/domain/case-state.ts';
import { roles } from '../../../workflows/domain/roles.ts';
import { applicantSchema } from '../applications/applications.schemas.ts';
import { documentViewSchema, timelineEntrySchema } from './timeline.schemas.ts';

export const caseFilterSchema = z.object({
  queue: z.enum(['mine', 'waiting', 'overdue', 'closed', 'all']).optional(),
  service: z.string().max(60).optional(),
  status: z.enum(statuses).optional(),
  number: z.string().max(40).optional(),
});

const requirements = z.array(
  z.enum(['reason', 'document', 'assignee', 'text', 'dueAt', 'payment', 'proof', 'mandate']),
);

export const allowedActionSchema = z
  .object({
    action: z.enum(actions),
    task: z.string().optional(),
    outcome: z.string().optional(),
    requires: requirements,
    accepts: requirements,
    label: z.string(),
    tone: z.enum(['primary', 'neutral', 'danger']),
  })
  .meta({ id: 'AllowedAction' });

export const termSchema = z
  .object({
    days: z.int(),
    kind: z.enum(['calendar', 'working']),
    countedFrom: z.string(),
    counted: z.int(),
    left: z.int(),
    suspended: z.boolean(),
    lapsed: z.boolean(),
    ledger: z.array(
      z.object({ date: z.string(), kind: z.enum(['counted', 'suspended', 'off', 'rolled']), n: z.int() }),
    ),
  })
  .meta({ id: 'TermView' });

export const stepsSchema = z.array(
  z.object({ key: z.string(), title: z.string(), state: z.enum(['done', 'current', 'to-come']) }),
);
export const feeSchema = z.object({ amount: z.int(), settled: z.boolean(), currency: z.literal('AMD') });
export const requestSchema = z.object({ text: z.string(), until: z.string() }).nullable();

const row = z.object({
  id: z.string(),
  number: z.string(),
  service: z.string(),
  serviceTitle: z.string(),
  applicant: z.string(),
  settlement: z.string().optional(),
  status: z.enum(statuses),
  statusTitle: z.string(),
  stage: z.string(),
  stageTitle: z.string(),
  registeredAt: z.string(),
  dueAt: z.string().nullable(),
  overdue: z.boolean(),
  holders: z.array(z.string()),
  outcome: z.string().optional(),
});

const task = z.object({
  id: z.string(),
  title: z.string(),
  role: z.enum(roles),
  roleTitle: z.string(),
  department: z.string().optional(),
  holder: z.string().optional(),
  openedAt: z.string(),
  mine: z.boolean(),
});

export const caseRowSchema: z.ZodType<CaseRow> = row.meta({ id: 'CaseRow' });

export const caseViewSchema: z.ZodType<CaseView> = row
  .extend({
    seq: z.int(),
    head: z.string(),
    applicantDetails: applicantSchema,
    answers: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
    channel: z.enum(channels),
    term: termSchema,
    fee: feeSchema,
    steps: stepsSchema,
    tasks: z.array(task),
    resolution: z.object({ executor: z.string(), text: z.string(), dueAt: z.string().nullable() }).nullable(),
    request: requestSchema,
    decision: z
      .object({
        status: z.enum(['granted', 'partly-granted', 'refused', 'answered']),
        title: z.string(),
        text: z.string().optional(),
        at: z.string(),
      })
      .nullable(),
    timeline: z.array(timelineEntrySchema),
    documents: z.array(documentViewSchema),
    allowedActions: z.array(allowedActionSchema),
  })
  .meta({ id: 'CaseView' });
