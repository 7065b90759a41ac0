import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { mayReadDecision, ofOffice, readsDrafts } from '../../../workflows/domain/council/decision-readers.ts';
import { type DecisionStatus, endedStatuses } from '../../../workflows/domain/council/decision-state.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredDecision } from './decisions.model.ts';

export async function demandDecision(
  { models }: Services,
  community: string,
  id: string,
  actor?: StaffActor,
): Promise<StoredDecision> {
  const stored = await models.decisions.findOne({ _id: id, community }).lean<StoredDecision>();
  if (!stored || (actor && !mayReadDecision(actor, stored))) throw new ApiError('decision.unknown');
  return stored;
}

const statusesOf: Readonly<Record<string, readonly DecisionStatus[]>> = {
  queue: ['queued'],
  drafts: ['draft', 'agreeing'],
  'on-agenda': ['on-agenda'],
  done: ['adopted', 'numbered', 'signed', 'published', ...endedStatuses],
  mine: ['draft', 'agreeing', 'numbered', 'signed'],
};

export interface DecisionQuery {
  readonly list?: string | undefined;
  readonly status?: DecisionStatus | undefined;
  readonly caseId?: string | undefined;
}

/** The newest of them: a council decides a few hundred times a year, and what waits is never more than fits a screen or two. */
const longest = 1_000;

export async function findDecisions(
  { models }: Services,
  community: string,
  { list = 'all', status, caseId }: DecisionQuery,
  actor: StaffActor,
): Promise<StoredDecision[]> {
  const wanted = status ? [status] : statusesOf[list];
  const seen = readsDrafts(actor) ? wanted : (wanted ?? allStatuses).filter((one) => !ofOffice.includes(one));
  return models.decisions
    .find({ community, ...(seen && { status: { $in: [...seen] } }), ...(caseId && { caseId }) })
    .sort({ draftedAt: -1, _id: 1 })
    .limit(longest)
    .lean<StoredDecision[]>();
}

const allStatuses: readonly DecisionStatus[] = Object.values(statusesOf).flat();
