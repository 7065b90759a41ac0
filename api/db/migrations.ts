import type { Connection } from 'mongoose';
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
    name: 'search, acts, permits, council and what is kept for decades',
    async up(connection) {
      for (const model of Object.values(modelsOf(connection))) {
        await model.createCollection();
        await model.createIndexes();
      }
    },
  },
];
