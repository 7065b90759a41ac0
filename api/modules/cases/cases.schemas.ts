import { z } from 'zod';
import type { CaseRow, CaseView } from '../../../workflows/contract/http.ts';
import { actions, channels, relations } from '../../../workflows/domain/case-command.ts';
import { statuses } from '../../../workflows/domain/case-state.ts';
import type { Act, Requirement } from '../../../workflows/domain/definition.ts';
import { roles } from '../../../workflows/domain/roles.ts';
import { applicantSchema } from '../applications/applications.schemas.ts';
import { expectedEndSchema } from '../expectations/expectations.schemas.ts';
import { permitOfCaseSchema } from '../permits/permits.schemas.ts';
import { documentKindSchema, documentViewSchema, timelineEntrySchema } from './timeline.schemas.ts';

export const caseFilterSchema = z.object({
  queue: z
    .enum([
      'mine',
      'department',
      'unassigned',
      'due-today',
      'due-soon',
      'overdue',
      'waiting',
      'assigned',
      'closed',
      'all',
    ])
    .optional(),
  service: z.string().max(60).optional(),
  status: z.enum(statuses).optional(),
  number: z.string().max(40).optional(),
});

const requirementsKnown = [
  'reason',
  'document',
  'assignee',
  'text',
  'dueAt',
  'payment',
  'proof',
  'mandate',
  'votes',
  'target',
  'corrections',
  'service',
] as const satisfies readonly Requirement[];
const requirements = z.array(z.enum(requirementsKnown));

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
    extension: z.int(),
    counted: z.int(),
    left: z.int(),
    suspended: z.boolean(),
    lapsed: z.boolean(),
    warned: z.boolean(),
    silenceSince: z.string().nullable(),
    ledger: z.array(
      z.object({ date: z.string(), kind: z.enum(['counted', 'extended', 'suspended', 'off', 'rolled']), n: z.int() }),
    ),
  })
  .meta({ id: 'TermView' });

export const stepsSchema = z.array(
  z.object({ key: z.string(), title: z.string(), state: z.enum(['done', 'current', 'to-come']) }),
);
export const feeSchema = z.object({ amount: z.int(), settled: z.boolean(), currency: z.literal('AMD') });
const acts = [
  'certificate',
  'permit',
  'decision',
  'order',
  'letter',
  'council-decision',
] as const satisfies readonly Act[];
/** No council has more seats. */
const votesOf = z.int().min(0).max(999);

const issuedAct = z.object({ act: z.enum(acts), title: z.string(), number: z.string(), at: z.string() });
export const actsSchema = z.array(issuedAct.meta({ id: 'IssuedAct' }));
const officeActsSchema = z.array(
  issuedAct
    .extend({
      document: z.string().nullable(),
      sealedBy: z.string().nullable(),
      originals: z.array(
        z.object({
          document: z.string(),
          way: z.enum(['by-hand', 'electronic']),
          signers: z.array(z.string()),
          areVouchedFor: z.boolean(),
          isIssuedFile: z.boolean(),
        }),
      ),
    })
    .meta({ id: 'OfficeAct' }),
);
export const votesSchema = z
  .object({ for: votesOf, against: votesOf, abstained: votesOf })
  .meta({ id: 'Votes', description: 'Whoever is present votes for, against or abstains' });
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
  assignment: z.object({ executor: z.string(), dueAt: z.string().nullable(), overdue: z.boolean() }).optional(),
  outcome: z.string().optional(),
  destroyedAt: z.string().optional(),
});

export const taskSchema = z.object({
  id: z.string(),
  title: z.string(),
  role: z.enum(roles),
  roleTitle: z.string(),
  department: z.string().optional(),
  holder: z.string().optional(),
  openedAt: z.string(),
  mine: z.boolean(),
  aside: z.boolean(),
});

const link = z.object({
  caseId: z.string(),
  number: z.string(),
  relation: z.enum(relations),
  relationTitle: z.string(),
  incoming: z.boolean(),
});
const notice = z.object({
  kind: z.string(),
  title: z.string(),
  at: z.string(),
  state: z.enum(['due', 'sending', 'done', 'failed', 'undeliverable']),
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
    tasks: z.array(taskSchema),
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
    expected: expectedEndSchema.nullable(),
    acts: officeActsSchema,
    votes: votesSchema.nullable(),
    permits: z.array(permitOfCaseSchema),
    links: z.array(link),
    former: z.array(z.object({ title: z.string(), at: z.string() })),
    notices: z.array(notice),
    timeline: z.array(timelineEntrySchema),
    documents: z.array(documentViewSchema),
    documentKinds: z.array(documentKindSchema),
    allowedActions: z.array(allowedActionSchema),
  })
  .meta({ id: 'CaseView' });
