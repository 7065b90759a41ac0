import { z } from 'zod';
import type {
  CouncilAct,
  CouncilActRow,
  DecisionRow,
  DecisionView,
  MemberRecord,
  MinutesView,
  PublicSession,
  SessionRow,
  SessionView,
} from '../../../workflows/contract/http-council.ts';
import { decisionActions } from '../../../workflows/domain/council/decision-command.ts';
import { actKinds, decisionStatuses, offices } from '../../../workflows/domain/council/decision-state.ts';
import { councilRequirements, sessionActions } from '../../../workflows/domain/council/session-command.ts';
import {
  ballots,
  itemStatuses,
  sessionKinds,
  sessionStatuses,
} from '../../../workflows/domain/council/session-state.ts';
import { choices, methods } from '../../../workflows/domain/council/voting.ts';
import { timelineEntrySchema } from '../cases/timeline.schemas.ts';
import { memberSchema, rulesSchema, titlesSchema } from './council.schemas.ts';

const text = z.string().nullable();
const majority = z.enum(['present', 'all-seats', 'two-thirds']);
const choice = z.enum([...choices, 'silent']);
const result = z.object({
  for: z.int(),
  against: z.int(),
  abstained: z.int(),
  majority,
  silent: z.int(),
  present: z.int(),
  seats: z.int(),
  needed: z.int(),
  adopted: z.boolean(),
  tied: z.boolean(),
});
const action = <A extends string>(actions: readonly A[]) =>
  z.object({
    action: z.enum(actions),
    item: z.string().optional(),
    amendment: z.string().optional(),
    vote: z.string().optional(),
    requires: z.array(z.enum(councilRequirements)),
    accepts: z.array(z.enum(councilRequirements)),
    label: z.string(),
    tone: z.enum(['primary', 'neutral', 'danger']),
  });
const document = z.object({
  id: z.string(),
  name: z.string(),
  size: z.int(),
  mediaType: z.string(),
  sha256: z.string(),
});

const sessionRow = z.object({
  id: z.string(),
  sitting: z.enum(sessionKinds),
  sittingTitle: z.string(),
  status: z.enum(sessionStatuses),
  statusTitle: z.string(),
  startsAt: z.string(),
  place: text,
  items: z.int(),
  publishedAt: text,
});
const item = z.object({
  id: z.string(),
  position: z.int(),
  title: z.string(),
  decision: text,
  ballot: z.enum(ballots),
  majority,
  majorityTitle: z.string(),
  rapporteur: memberSchema.nullable(),
  status: z.enum(itemStatuses),
  statusTitle: z.string(),
  changed: z.object({ at: z.string(), reason: z.string() }).nullable(),
  recused: z.array(memberSchema),
  amendments: z.array(z.object({ id: z.string(), text: z.string(), by: memberSchema, result: result.nullable() })),
  result: result.nullable(),
  resultTitle: text,
  votes: z.array(z.object({ member: memberSchema, choice })),
});
const publicVote = z.object({
  id: z.string(),
  item: z.string(),
  amendment: text,
  method: z.enum(methods),
  openedAt: z.string(),
  entitled: z.int(),
  cast: z.int(),
  needed: z.int(),
});
const attendance = z.array(z.object({ member: memberSchema, present: z.boolean() }));

export const sessionRowSchema: z.ZodType<SessionRow> = sessionRow.meta({ id: 'CouncilSessionRow' });
export const sessionViewSchema: z.ZodType<SessionView> = sessionRow
  .extend({
    seq: z.int(),
    head: z.string(),
    convenedAt: text,
    closedAt: text,
    rules: rulesSchema,
    seats: z.int(),
    quorum: z.int(),
    hasQuorum: z.boolean(),
    attendance,
    agenda: z.array(item),
    vote: publicVote.extend({ own: z.enum(choices).nullable(), taken: z.array(memberSchema) }).nullable(),
    me: z.object({ member: z.boolean(), present: z.boolean(), chair: z.boolean() }),
    allowedActions: z.array(action(sessionActions)),
  })
  .meta({ id: 'CouncilSession' });

export const minutesSchema: z.ZodType<MinutesView> = z
  .object({
    session: z.string(),
    signedAt: text,
    signedBy: memberSchema.nullable(),
    head: z.string(),
    title: z.string(),
    sections: z.array(z.object({ key: z.string(), title: z.string(), facts: z.array(z.string()), words: text })),
  })
  .meta({ id: 'Minutes' });

export const publicSessionSchema: z.ZodType<PublicSession> = sessionRow
  .extend({
    seq: z.int(),
    convenedAt: text,
    closedAt: text,
    seats: z.int(),
    quorum: z.int(),
    hasQuorum: z.boolean(),
    present: z.int(),
    attendance,
    agenda: z.array(item.extend({ text, reasons: text, documents: z.array(document), act: text })),
    vote: publicVote.nullable(),
    minutes: minutesSchema.nullable(),
  })
  .meta({ id: 'PublicSession' });

const decisionRow = z.object({
  id: z.string(),
  number: text,
  title: z.string(),
  act: z.enum(actKinds),
  actTitle: z.string(),
  status: z.enum(decisionStatuses),
  statusTitle: z.string(),
  rapporteur: memberSchema.nullable(),
  caseId: text,
  caseNumber: text,
  dueAt: text,
  meets: z.object({ id: z.string(), startsAt: z.string() }).nullable(),
  late: z.boolean(),
  session: z.object({ id: z.string(), startsAt: z.string(), item: z.string() }).nullable(),
  createdAt: z.string(),
});
export const decisionRowSchema: z.ZodType<DecisionRow> = decisionRow.meta({ id: 'DecisionRow' });
export const decisionViewSchema: z.ZodType<DecisionView> = decisionRow
  .extend({
    seq: z.int(),
    head: z.string(),
    titles: titlesSchema,
    text,
    reasons: text,
    documents: z.array(document),
    department: text,
    majority,
    ballot: z.enum(['open', 'secret']),
    entry: z.union([
      z.object({ kind: z.enum(['tenth-day', 'day-after']) }),
      z.object({ kind: z.literal('date'), date: z.string() }),
    ]),
    signOffs: z.array(z.object({ office: z.enum(offices), title: z.string(), done: z.boolean() })),
    result: result.nullable(),
    decidedAt: text,
    signedAt: text,
    publishedAt: text,
    inForceFrom: text,
    timeline: z.array(timelineEntrySchema),
    note: text,
    allowedActions: z.array(action(decisionActions)),
  })
  .meta({ id: 'Decision' });

const actRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  act: z.enum(actKinds),
  actTitle: z.string(),
  status: z.enum(decisionStatuses),
  statusTitle: z.string(),
  decidedAt: z.string(),
  publishedAt: z.string(),
  inForceFrom: z.string(),
  session: z.string(),
});
export const councilActRowSchema: z.ZodType<CouncilActRow> = actRow.meta({ id: 'CouncilActRow' });
export const councilActSchema: z.ZodType<CouncilAct> = actRow
  .extend({ text, reasons: text, documents: z.array(document), result: result.nullable() })
  .meta({ id: 'CouncilAct' });

export const memberRecordSchema: z.ZodType<MemberRecord> = z
  .object({
    member: memberSchema,
    sessions: z.object({ attended: z.int(), held: z.int() }),
    votes: z.array(
      z.object({ session: z.string(), startsAt: z.string(), item: z.string(), title: z.string(), choice }),
    ),
  })
  .meta({ id: 'MemberRecord' });
