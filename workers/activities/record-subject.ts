import type { Models } from '../../api/db/models.ts';
import { rawCollection } from '../../api/db/stored-model.ts';
import type { SubjectActivities, SubjectBatch } from '../../workflows/contract/subject.ts';
import type { SubjectKind, SubjectState } from '../../workflows/domain/subject.ts';
import { isDuplicate } from './duplicate.ts';

/** Brings the list that shows a subject to its state. */
export type UpdateReadModel = (state: SubjectState) => Promise<void>;
export type ReadModels = Readonly<Partial<Record<SubjectKind, UpdateReadModel>>>;

/** Tells others that a subject has changed; losing the news loses nothing but time. */
export type AnnounceSubject = (batch: SubjectBatch) => void;

type RecordModels = Pick<Models, 'subjectEvents' | 'effects' | 'incidents'>;

/** As the record of a case: events, then the read model, then the side work; each bears being done again. */
export function createRecordSubject(
  models: RecordModels,
  readModels: ReadModels,
  announce: AnnounceSubject,
): SubjectActivities['recordSubject'] {
  return async (batch) => {
    const updateReadModel = readModels[batch.state.kind];
    if (!updateReadModel) throw new Error(`no list of ${batch.state.kind}`);
    await appendEvents(models, batch);
    await updateReadModel(batch.state);
    await putInOutbox(models, batch);
    announce(batch);
  };
}

async function appendEvents(models: RecordModels, { events: batch, state }: SubjectBatch): Promise<void> {
  if (batch.length === 0) return;
  const { community, kind, id: subjectId } = state;
  const rows = batch.map((event) => ({ ...event, community }));
  await rawCollection(models.subjectEvents)
    .insertMany(rows, { ordered: false })
    .catch(async (error) => {
      if (!isDuplicate(error)) throw error;
      const seqs = batch.map(({ seq }) => seq);
      const stored = await models.subjectEvents.find({ community, kind, subjectId, seq: { $in: seqs } }).lean();
      const other = batch.find(({ seq, hash }) => stored.find((one) => one.seq === seq)?.hash !== hash);
      if (!other) return;
      const { seq, hash } = other;
      await models.incidents.updateOne(
        { community, caseId: subjectId, seq, kind: 'event.conflict' },
        { $setOnInsert: { at: new Date(), details: { kind, hash } } },
        { upsert: true },
      );
      throw new Error(`${kind} ${subjectId}: the record holds another event ${seq}`);
    });
}

async function putInOutbox({ effects }: RecordModels, { effects: wanted, state }: SubjectBatch): Promise<void> {
  if (wanted.length === 0) return;
  const createdAt = new Date();
  const { community, kind: subjectKind, id: subjectId } = state;
  const rows = wanted.map(({ key, kind, seq }) => ({
    _id: key,
    community,
    kind,
    subject: { kind: subjectKind, id: subjectId },
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
