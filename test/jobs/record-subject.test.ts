import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Connection } from 'mongoose';
import { connect } from '../../api/db/connection.ts';
import { migrate } from '../../api/db/migrate.ts';
import { modelsOf } from '../../api/db/models.ts';
import { instant, number, storedModel, text } from '../../api/db/stored-model.ts';
import { createRecordSubject } from '../../workers/activities/record-subject.ts';
import { rowsIn } from '../../workers/activities/subject-rows.ts';
import type { SubjectBatch } from '../../workflows/contract/subject.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { linkSubject, type SubjectState, subjectEffect } from '../../workflows/domain/subject.ts';
import { ownDatabase, ownName } from '../support/engines.ts';

interface Row {
  _id: string;
  community: string;
  seq: number;
  at: Date;
}
const rows = storedModel<Row>({ collection: 'rows', fields: { _id: text, community: text, seq: number, at: instant } });
const empty: SubjectState = { kind: 'session', id: 's1', community: 'vardashen', seq: 0, head: '' };

/** The next event of a subject, as a batch that asks for one mail. */
function next(state: SubjectState, note: string): SubjectBatch {
  const fact = { type: 'noted', at: '2026-03-02T08:00:00.000Z', actor: { kind: 'system' }, data: { note } } as const;
  const event = linkSubject(state, fact);
  const effects = [subjectEffect(event, 'mail.message')];
  return { events: [event], state: { ...state, seq: event.seq, head: event.hash }, effects };
}

describe('the record of what is no case', () => {
  let record: Connection;
  let told: number;
  const models = () => modelsOf(record);
  const write = (batch: SubjectBatch) => {
    const rowOf = ({ id: _id, community, seq }: SubjectState) => ({ _id, community, seq, at: new Date(0) });
    const readModels = { session: rowsIn(rows(record), rowOf) };
    return createRecordSubject(models(), readModels, () => told++)(batch);
  };
  const first = next(empty, 'one');
  const second = next(first.state, 'two');

  beforeAll(async () => {
    record = await connect(ownDatabase(ownName('record-subject')), 'engine');
    await migrate(record);
    told = 0;
    await write(first);
    await write(second);
  });
  afterAll(async () => {
    await record?.dropDatabase();
    await record?.close();
  });
  const stored = () => models().subjectEvents.find({ community: 'vardashen', subjectId: 's1' }).sort({ seq: 1 }).lean();
  const row = () => rows(record).findOne({ _id: 's1', community: 'vardashen' }).lean();

  test('keeps the chain whole, as the head of the state has it', async () => {
    const events = await stored();
    expect(events).toHaveLength(2);
    const chain = events.map(({ _id: _, community: __, ...event }) => event);
    expect(verifyChain(chain, { seq: 2, hash: second.state.head })).toBeNull();
  });

  test('bears every batch again: nothing doubles, no older state comes back', async () => {
    await write(first);
    expect(await stored()).toHaveLength(2);
    expect(await row()).toMatchObject({ seq: 2 });
    expect(await models().effects.countDocuments({ community: 'vardashen' })).toBe(2);
    expect(told).toBe(3);
  });

  test('takes another event in the same place for an incident, and changes nothing', async () => {
    await expect(write(next(first.state, 'forged'))).rejects.toThrow('another event 2');
    await expect(write(next(first.state, 'forged'))).rejects.toThrow('another event 2');
    const incidents = await models().incidents.find({ community: 'vardashen' }).lean();
    expect(incidents).toEqual([expect.objectContaining({ caseId: 's1', seq: 2, kind: 'event.conflict' })]);
    expect((await stored()).at(-1)?.hash).toBe(second.state.head);
  });
});
