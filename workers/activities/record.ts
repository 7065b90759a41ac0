import type { mongo } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import { rawCollection } from '../../api/db/stored-model.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import type { SubmissionContent } from '../../api/modules/submissions/submissions.model.ts';
import type { CaseActivities, RecordBatch } from '../../workflows/contract/case.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { isDuplicate } from './duplicate.ts';
import { readModelOf } from './read-model.ts';

/** Tells others that a case has changed; losing the news loses nothing but time. */
export type Announce = (batch: RecordBatch) => void;

type RecordModels = Pick<Models, 'events' | 'cases' | 'submissions' | 'contents' | 'effects' | 'incidents'>;

/** Events first, then the read model, then the side work: each bears being done again, so a kill in between loses nothing. */
export function createRecord(models: RecordModels, announce: Announce): CaseActivities['record'] {
  return async (batch) => {
    await appendEvents(models, batch);
    await updateReadModel(models, batch);
    await putInOutbox(models, batch);
    announce(batch);
  };
}

async function appendEvents({ events, incidents }: RecordModels, { events: batch, state }: RecordBatch): Promise<void> {
  const { community } = state;
  const insertion = rawCollection(events).insertMany(
    batch.map((event) => ({ ...event, community })),
    { ordered: false },
  );
  await insertion.catch(async (error) => {
    if (!isDuplicate(error)) throw error;
    const stored = await events
      .find({ community, caseId: state.caseId, seq: { $in: batch.map(({ seq }) => seq) } })
      .lean();
    const other = batch.find(({ seq, hash }) => stored.find((one) => one.seq === seq)?.hash !== hash);
    if (!other) return;
    await reportIncident(incidents, community, other);
    throw new Error(`case ${state.caseId}: the record holds another event ${other.seq}`);
  });
}

/** Once per (case, seq): the activity is tried for ever until somebody has looked. */
async function reportIncident(incidents: Models['incidents'], community: string, event: CaseEvent): Promise<void> {
  const { caseId, seq, hash } = event;
  const kind = 'event.conflict';
  await incidents.updateOne(
    { community, caseId, seq, kind },
    { $setOnInsert: { at: new Date(), details: { hash } } },
    { upsert: true },
  );
}

async function updateReadModel(models: RecordModels, batch: RecordBatch): Promise<void> {
  const { cases, submissions } = models;
  const { events, state } = batch;
  const { caseId: _id, community } = state;
  const isNew = events[0]?.type === 'case.registered';
  const kept = { $unset: { expiresAt: 1 } } as const;
  const filing = isNew
    ? await rawCollection(submissions).findOneAndUpdate({ _id, community }, kept, { projection: { content: 1 } })
    : null;
  const content = filing?.content ?? (await putRight(models, batch));
  const first = content ? { applicantName: content.applicant.name } : {};
  const row = { community, ...readModelOf(state), ...first };
  if (isNew && (await isInserted(cases, { _id, ...row }))) return;
  await rawCollection(cases).updateOne({ _id }, unlessNewer(row), { upsert: true });
}

/** A case's first row, which it has already where the activity is tried again. */
async function isInserted(cases: RecordModels['cases'], row: Partial<StoredCase>): Promise<boolean> {
  try {
    await rawCollection(cases).insertOne(row as StoredCase);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Found by its key alone, whatever its other indexes; an attempt that comes late leaves what is newer as it is. */
const unlessNewer = (row: Partial<StoredCase> & Pick<StoredCase, 'seq'>): mongo.Document[] => [
  {
    $replaceWith: {
      $cond: [{ $lt: [{ $ifNull: ['$seq', 0] }, row.seq] }, { $mergeObjects: ['$$ROOT', { $literal: row }] }, '$$ROOT'],
    },
  },
];

/** A registration that was put right: the submission says the new content from now on and keeps the first. */
async function putRight(
  { submissions, contents }: RecordModels,
  { events, state: { caseId: _id, community } }: RecordBatch,
): Promise<SubmissionContent | undefined> {
  const last = events.findLast(({ type }) => type === 'registration.corrected' || type === 'case.reclassified');
  if (!last || !('content' in last.data)) return undefined;
  const stored = await contents.findOne({ _id: last.data.content.id, community }).lean();
  const filing = await submissions.findOne({ _id, community }).lean();
  if (!stored || !filing) throw new Error(`case ${_id}: no content for event ${last.seq}`);
  const content = stored.body as SubmissionContent;
  await submissions.updateOne({ _id, community }, { $set: { content, first: filing.first ?? filing.content } });
  return content;
}

async function putInOutbox({ effects }: RecordModels, { effects: wanted, state }: RecordBatch): Promise<void> {
  if (wanted.length === 0) return;
  const createdAt = new Date();
  const rows = wanted.map(({ key, kind, caseId, seq }) => ({
    _id: key,
    community: state.community,
    kind,
    caseId,
    seq,
    state: 'due' as const,
    attempts: 0,
    createdAt,
  }));
  await rawCollection(effects)
    .insertMany(rows, { ordered: false })
    .catch((error) => {
      if (!isDuplicate(error)) throw error;
    });
}
