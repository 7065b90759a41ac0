import mongoose, { type Connection, mongo } from 'mongoose';

/** Majority writes on the journal: what a caller was told is done outlives a crash. `undefined` members are left out as JSON does. */
export function connect(uri: string): Promise<Connection> {
  return mongoose
    .createConnection(uri, {
      writeConcern: { w: 'majority', j: true },
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
