import { randomUUID } from 'node:crypto';
import type { DestructionInput } from '../../../workflows/contract/http-archive.ts';
import { mayBeDestroyed } from '../../../workflows/domain/retention.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { type DueRow, dueFields } from './case-index.service.ts';
import { caseByNumber, demandNoObstacle } from './demands.ts';
import type { StoredDestructionAct } from './destruction-acts.model.ts';
import type { StoredDestructionItem } from './destruction-items.model.ts';
import { dueFilter, termOf } from './due-cases.ts';
import { type Keeping, keepingOf, keptCase } from './keeping.ts';

/** More than this is another act: whoever approves a list is to be able to look at it. */
const mostCases = 2_000;
const duplicate = 11_000;

/** A draft with the list of what is due, or of the one case whose content is to be erased by order. */
export async function makeAct(
  services: Services,
  community: string,
  by: string,
  { ground, caseIndex, number }: DestructionInput,
): Promise<string> {
  const { models } = services;
  const keeping = await keepingOf(models, community);
  const listed = number
    ? [await orderedCase(services, keeping, number)]
    : await expiredCases(services, keeping, caseIndex);
  if (listed.length === 0) throw new ApiError('destruction.nothing-due');
  const act: StoredDestructionAct = {
    _id: randomUUID(),
    community,
    kind: number ? 'order' : 'expiry',
    state: 'collecting',
    ground,
    by,
    at: new Date(),
    cases: 0,
  };
  await models.destructionActs.create(act);
  const items = listed.map((row) => itemOf(keeping, act, row));
  await models.destructionItems.insertMany(items, { ordered: false }).catch(unlessListedAlready);
  const cases = await models.destructionItems.countDocuments({ community, act: act._id });
  const made = { _id: act._id, community };
  if (cases === 0) {
    await models.destructionActs.deleteOne(made);
    throw new ApiError('destruction.nothing-due');
  }
  await models.destructionActs.updateOne(made, { $set: { cases, state: 'draft' } });
  return act._id;
}

async function orderedCase(services: Services, keeping: Keeping, number: string): Promise<DueRow> {
  const stored = await caseByNumber(services, keeping.community, number);
  demandNoObstacle(mayBeDestroyed(keptCase(keeping, stored), keeping.holds));
  return stored;
}

async function expiredCases({ models }: Services, keeping: Keeping, caseIndex?: string): Promise<DueRow[]> {
  const filter = dueFilter(keeping, 'destruction', caseIndex);
  if (!filter) return [];
  const { community } = keeping;
  const waiting = await models.destructionItems.distinct('caseId', { community, state: 'listed' });
  return models.cases
    .find({ $and: [filter, { _id: { $nin: waiting } }], community }, dueFields)
    .sort({ closedAt: 1, _id: 1 })
    .limit(mostCases)
    .lean<DueRow[]>();
}

function itemOf(keeping: Keeping, { _id: act, kind }: StoredDestructionAct, row: DueRow): StoredDestructionItem {
  const { dueFrom, ...term } = termOf(keeping, row, 'destruction');
  const { community } = keeping;
  const { _id: caseId, number, service } = row;
  const due = kind === 'expiry' && dueFrom ? { dueFrom } : {};
  return { _id: `${act}/${caseId}`, community, act, caseId, number, service, ...term, ...due, state: 'listed' };
}

function unlessListedAlready(error: unknown): void {
  if ((error as { code?: unknown }).code !== duplicate) throw error;
}

/** The second person's word. Who made the act never decides on it. */
export async function decideAct(
  { models }: Services,
  community: string,
  by: string,
  id: string,
  { approved, reason }: { approved: boolean; reason: string },
): Promise<void> {
  const act = await models.destructionActs.findOne({ _id: id, community }).lean<StoredDestructionAct>();
  if (!act) throw new ApiError('destruction.unknown');
  if (act.by === by) throw new ApiError('destruction.same-person');
  const decision = { state: approved ? 'approved' : 'rejected', decidedBy: by, decidedAt: new Date(), reason } as const;
  const { matchedCount } = await models.destructionActs.updateOne(
    // What was cut off while it was made can be rejected, and then be made anew.
    { _id: id, community, state: approved ? 'draft' : { $in: ['draft', 'collecting'] }, by: { $ne: by } },
    { $set: decision },
  );
  if (matchedCount === 0) throw new ApiError('destruction.decided-already');
  if (!approved) await models.destructionItems.deleteMany({ community, act: id, state: 'listed' });
}
