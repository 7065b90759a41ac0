import { z } from 'zod';
import type {
  CouncilSettings,
  CouncilView,
  DecisionActionRequest,
  DecisionDraft,
  SessionActionRequest,
  SessionDraft,
} from '../../../workflows/contract/http-council.ts';
import { decisionActions } from '../../../workflows/domain/council/decision-command.ts';
import { actKinds, decisionStatuses } from '../../../workflows/domain/council/decision-state.ts';
import { ties } from '../../../workflows/domain/council/rules.ts';
import { sessionActions } from '../../../workflows/domain/council/session-command.ts';
import { ballots, sessionKinds, sessionStatuses } from '../../../workflows/domain/council/session-state.ts';
import { choices, methods } from '../../../workflows/domain/council/voting.ts';

const id = z.string().min(1).max(100);
const emptiable = z.string().trim().max(50_000);
const longText = emptiable.min(1);
const count = z.int().min(0).max(1_000);
const votes = { for: count, against: count, abstained: count };
const majority = z.enum(['present', 'all-seats', 'two-thirds']);
const words = z.string().trim().min(1).max(1_000);

export const titlesSchema = z.object({ hy: words, en: words.optional(), ru: words.optional() });
export const memberSchema = z.object({ id: z.string(), name: z.string() });

export const rulesSchema = z.object({
  noticeDays: z.int().min(0).max(60),
  extraordinaryNoticeDays: z.int().min(0).max(60),
  votesChangeable: z.boolean(),
  tie: z.enum(ties),
});
export const settingsSchema: z.ZodType<CouncilSettings> = z
  .object({ seats: z.int().min(1).max(200), rules: rulesSchema })
  .meta({ id: 'CouncilSettings' });
export const councilSchema: z.ZodType<CouncilView> = z
  .object({
    seats: z.int(),
    quorum: z.int(),
    chair: memberSchema.nullable(),
    members: z.array(memberSchema),
    rules: rulesSchema,
    oparl: z.url().optional(),
  })
  .meta({ id: 'Council' });

const entry = z.union([
  z.object({ kind: z.enum(['tenth-day', 'day-after']) }),
  z.object({ kind: z.literal('date'), date: z.iso.date() }),
]);
export const decisionDraftSchema: z.ZodType<DecisionDraft> = z
  .object({
    title: titlesSchema,
    text: emptiable.optional(),
    reasons: emptiable.optional(),
    documents: z
      .array(z.object({ uploadId: id, secret: z.string().min(1).max(200), kind: z.string().max(60).optional() }))
      .max(20)
      .optional(),
    rapporteur: id.or(z.literal('')).optional(),
    department: id.or(z.literal('')).optional(),
    act: z.enum(actKinds),
    majority,
    ballot: z.enum(['open', 'secret']),
    entry,
  })
  .meta({ id: 'DecisionDraft' });
export const decisionActionSchema: z.ZodType<DecisionActionRequest> = z
  .object({
    action: z.enum(decisionActions),
    expectedSeq: z.int().min(0).optional(),
    reason: longText.optional(),
    draft: decisionDraftSchema.optional(),
  })
  .meta({ id: 'DecisionAction' });
export const decisionFilterSchema = z.object({
  list: z.enum(['queue', 'mine', 'drafts', 'on-agenda', 'done', 'all']).optional(),
  status: z.enum(decisionStatuses).optional(),
  caseId: id.optional(),
});

export const sessionDraftSchema: z.ZodType<SessionDraft> = z
  .object({ sitting: z.enum(sessionKinds), startsAt: z.iso.datetime({ offset: true }), place: words.optional() })
  .meta({ id: 'SessionDraft' });
export const sessionActionSchema: z.ZodType<SessionActionRequest> = z
  .object({
    action: z.enum(sessionActions),
    item: id.optional(),
    amendment: id.optional(),
    vote: id.optional(),
    reason: longText.optional(),
    text: longText.optional(),
    members: z.array(id).max(200).optional(),
    method: z.enum(methods).optional(),
    choice: z.enum(choices).optional(),
    choices: z.record(id, z.enum(choices)).optional(),
    counts: z.object(votes).optional(),
    protocol: z
      .object({ ...votes, commission: z.array(id).max(50), handedOut: count, inBox: count, invalid: count })
      .optional(),
    startsAt: z.iso.datetime({ offset: true }).optional(),
    place: words.optional(),
    question: z
      .union([
        z.object({ decision: id }),
        z.object({ title: titlesSchema, majority, ballot: z.enum(ballots), rapporteur: id.optional() }),
      ])
      .optional(),
    position: z.int().min(0).max(1_000).optional(),
    section: id.optional(),
  })
  .meta({ id: 'SessionAction' });
export const sessionFilterSchema = z.object({
  list: z.enum(['to-come', 'past', 'all']).optional(),
  status: z.enum(sessionStatuses).optional(),
});

export const idParams = z.object({ id });
export const noteSchema = z.object({ text: z.string().trim().max(20_000) }).meta({ id: 'PrivateNote' });
