import { isDeepStrictEqual } from 'node:util';
import type { Connection } from 'mongoose';
import { listsOf } from '../../workflows/domain/queues.ts';
import type { StoredCase } from '../modules/cases/cases.model.ts';
import { modelsOf } from './models.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Runs again after a crash half-way: each step must bear that. */
  up(connection: Connection): Promise<void>;
}

/** In order, never changed once released. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'collections and indexes of the record',
    async up(connection) {
      for (const model of Object.values(modelsOf(connection))) {
        await model.createCollection();
        await model.createIndexes();
      }
      await connection.collection('files.files').createIndex({ filename: 1, uploadDate: 1 });
      await connection.collection('files.chunks').createIndex({ files_id: 1, n: 1 }, { unique: true });
    },
  },
  {
    version: 2,
    name: 'law, calendars and settings; what cases, submissions and the register are asked for since',
    async up(connection) {
      for (const model of Object.values(modelsOf(connection))) {
        await model.createCollection();
        await model.createIndexes();
      }
      await connection
        .collection('cases')
        .updateMany({ 'state.lapsedAt': { $type: 'string' }, lapsedAt: null }, [
          { $set: { lapsedAt: { $toDate: '$state.lapsedAt' } } },
        ]);
    },
  },
  {
    version: 3,
    name: 'search, acts, permits, council and what is kept for decades; one index for all lists of a case',
    async up(connection) {
      for (const model of Object.values(modelsOf(connection))) {
        await model.createCollection();
        await model.createIndexes();
      }
      await listCases(connection);
    },
  },
  {
    version: 4,
    name: 'previews',
    async up(connection) {
      for (const model of Object.values(modelsOf(connection))) {
        await model.createCollection();
        await model.createIndexes();
      }
    },
  },
];

/** Indexes of the record's second version that no list reads any more. */
const outlived = [
  { community: 1, queues: 1, dueAt: 1 },
  { community: 1, departments: 1, dueAt: 1 },
  { community: 1, 'state.executor.userId': 1 },
  { community: 1, service: 1, closedAt: -1 },
];

async function listCases(connection: Connection): Promise<void> {
  const cases = connection.collection<Pick<StoredCase, '_id' | 'state'>>('cases');
  for await (const { _id, state } of cases.find({ lists: { $exists: false } }, { projection: { state: 1 } }))
    await cases.updateOne({ _id }, { $set: { lists: listsOf(state) }, $unset: { queues: 1 } });
  const names = (await cases.indexes()).filter(({ key }) => outlived.some((one) => isDeepStrictEqual(one, key)));
  for (const { name } of names) if (name) await cases.dropIndex(name);
}
