import type { mongo } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import type { StoredDestructionAct } from '../../api/modules/archive/destruction-acts.model.ts';
import type { StoredDestructionItem } from '../../api/modules/archive/destruction-items.model.ts';
import { eraseContent } from '../../api/modules/archive/erase-content.ts';
import { keepingOf, keptCase } from '../../api/modules/archive/keeping.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import type { CaseActivities } from '../../workflows/contract/case.ts';
import { livePermitStatuses } from '../../workflows/domain/permit/permit-state.ts';
import { dueForDestruction, mayBeDestroyed, type Obstacle } from '../../workflows/domain/retention.ts';
import type { Log } from '../log.ts';

export interface DestructionParts {
  readonly models: Models;
  readonly files: mongo.GridFSBucket;
  readonly register: CaseActivities['register'];
  readonly log: Log;
  readonly erase?: typeof eraseContent;
}

/** A command that was sent longer ago has its answer, or never will. */
const patience = 60_000;

/**
 * Carries out what was approved, case by case. Each step bears being done again, so a worker that is killed is followed by
 * another one that goes on where it stood; what was marked as destroyed stays marked, and its content goes in the end.
 */
export function createCarryOutDestruction(parts: DestructionParts): () => Promise<void> {
  const { models, log } = parts;
  return async () => {
    const acts = await models.destructionActs
      .find({ state: 'approved' })
      .setOptions({ acrossCommunities: true })
      .sort({ decidedAt: 1 })
      .lean<StoredDestructionAct[]>();
    for (const act of acts) {
      const waiting = await carryOut(parts, act);
      log.info({ act: act._id, waiting }, 'destruction carried out');
    }
  };
}

/** Answers how many cases have to wait: somebody has just sent a command to them. */
async function carryOut(parts: DestructionParts, act: StoredDestructionAct): Promise<number> {
  const { models, register } = parts;
  const { _id, community } = act;
  const { number } = await register({ id: _id, caseId: _id, community, journal: 'destruction-acts', index: '' });
  await models.destructionActs.updateOne({ _id, community }, { $set: { number } });
  const listed = await models.destructionItems
    .find({ community, act: _id, state: 'listed' })
    .sort({ closedAt: 1 })
    .lean<StoredDestructionItem[]>();
  let waiting = 0;
  for (const item of listed) if (!(await dispose(parts, act, item))) waiting++;
  if (waiting === 0)
    await models.destructionActs.updateOne(
      { _id, community, state: 'approved' },
      { $set: { state: 'done', doneAt: new Date() } },
    );
  return waiting;
}

/** Judged anew at the very moment: a hold, an objection or a reopening may have come since the act was made. */
async function dispose(
  parts: DestructionParts,
  act: StoredDestructionAct,
  item: StoredDestructionItem,
): Promise<boolean> {
  const { models, erase = eraseContent } = parts;
  const { community } = act;
  const { caseId } = item;
  const stored = await models.cases.findOne({ _id: caseId, community }).lean<StoredCase>();
  const begun = stored?.destroyed?.act === act._id;
  const obstacle = stored && !begun ? await obstacleOf(models, act, stored) : undefined;
  if (!stored || obstacle) return end(models, item, { state: 'kept', obstacle: obstacle ?? 'not-due' });
  await noteInJournal(models, act, caseId);
  if (!begun && !(await mark(models, act, stored))) return false;
  if (await isBeingActedOn(models, community, caseId)) return false;
  if (await wasReopened(models, act, caseId)) return end(models, item, { state: 'kept', obstacle: 'open' });
  await erase(parts, { community, caseId });
  await models.accessJournal.updateOne(
    { community, caseId, action: 'destroy', key: act._id },
    { $set: { outcome: 'done' } },
  );
  return end(models, item, { state: 'destroyed', documents: stored.state.documents.length });
}

async function obstacleOf(
  models: Models,
  act: StoredDestructionAct,
  stored: StoredCase,
): Promise<Obstacle | undefined> {
  const keeping = await keepingOf(models, act.community);
  const kept = keptCase(keeping, stored);
  const obstacle = mayBeDestroyed(kept, keeping.holds);
  if (obstacle || act.kind === 'order') return obstacle;
  // What was extended stays valid longer than the term reckons with.
  const { _id, community } = stored;
  if (await models.permits.exists({ _id, community, status: { $in: [...livePermitStatuses] } })) return 'not-due';
  const service = keeping.services.find(({ definition }) => definition.key === stored.service);
  const due = service?.confirmed && dueForDestruction(service.definition, kept, keeping.holds, keeping.today);
  return due ? undefined : 'not-due';
}

async function noteInJournal(models: Models, { _id, community, decidedBy }: StoredDestructionAct, caseId: string) {
  await models.accessJournal.updateOne(
    { community, caseId, action: 'destroy', key: _id },
    { $setOnInsert: { at: new Date(), userId: decidedBy ?? '-', outcome: 'sent' } },
    { upsert: true },
  );
}

/** From here on no command is sent to the case. False when it has moved on since it was judged. */
async function mark(models: Models, { _id, community }: StoredDestructionAct, { _id: caseId, seq }: StoredCase) {
  const { matchedCount } = await models.cases.updateOne(
    { _id: caseId, community, seq, status: 'closed', 'destroyed.act': null },
    { $set: { destroyed: { at: new Date(), act: _id } } },
  );
  return matchedCount > 0;
}

/** Commands are noted before they look for the mark, and the mark is made before this looks for notes: one sees the other. */
const isBeingActedOn = async ({ accessJournal }: Models, community: string, caseId: string): Promise<boolean> =>
  (await accessJournal.exists({
    community,
    caseId,
    outcome: 'sent',
    action: { $ne: 'destroy' },
    at: { $gt: new Date(Date.now() - patience) },
  })) !== null;

async function wasReopened(models: Models, { _id, community }: StoredDestructionAct, caseId: string): Promise<boolean> {
  const { matchedCount } = await models.cases.updateOne(
    { _id: caseId, community, status: { $ne: 'closed' }, 'destroyed.act': _id },
    { $unset: { destroyed: 1 } },
  );
  if (matchedCount > 0)
    await models.accessJournal.updateOne(
      { community, caseId, action: 'destroy', key: _id },
      { $set: { outcome: 'destruction.case-open' } },
    );
  return matchedCount > 0;
}

async function end(
  models: Models,
  { _id, community }: StoredDestructionItem,
  result: Pick<StoredDestructionItem, 'state'> & Partial<StoredDestructionItem>,
): Promise<true> {
  await models.destructionItems.updateOne({ _id, community, state: 'listed' }, { $set: { ...result, at: new Date() } });
  return true;
}
