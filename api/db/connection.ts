import mongoose, { type Connection, mongo } from 'mongoose';

/** `engine`: writes are idempotent and the workflow engine repeats them, so the driver need not, which costs the server a note of each. */
type Retries = 'driver' | 'engine';

/** Majority writes on the journal: what a caller was told is done outlives a crash. `undefined` members are left out as JSON does. */
export function connect(uri: string, retries: Retries = 'driver'): Promise<Connection> {
  return mongoose
    .createConnection(uri, {
      writeConcern: { w: 'majority', j: true },
      retryWrites: retries === 'driver',
      ignoreUndefined: true,
      serverSelectionTimeoutMS: 5_000,
    })
    .asPromise();
}

/** Where all files lie. */
export const filesOf = (connection: Connection): mongo.GridFSBucket => {
  if (!connection.db) throw new Error('not connected');
  return new mongo.GridFSBucket(connection.db, { bucketName: 'files' });
};
