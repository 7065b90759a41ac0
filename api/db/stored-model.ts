import { type Connection, type Model, type mongo, Schema, type SchemaDefinition } from 'mongoose';
import { scopeByCommunity } from './scope.ts';

type IndexKeys = Record<string, 1 | -1>;
export interface IndexOptions {
  unique?: boolean;
  expireAfterSeconds?: number;
  partialFilterExpression?: Record<string, unknown>;
}
export type StoredIndex = readonly [keys: IndexKeys, options?: IndexOptions];

interface StoredDefinition {
  readonly collection: string;
  readonly fields: SchemaDefinition;
  readonly indexes?: readonly StoredIndex[];
  /** Only a collection whose documents belong to no community leaves the scope off. */
  readonly scope?: 'none';
}

/**
 * A model as a function of its connection. Collections and indexes are made by migrations, never in passing; empty
 * objects are kept, since hashes are taken over them.
 */
export function storedModel<T>({
  collection,
  fields,
  indexes = [],
  scope,
}: StoredDefinition): (connection: Connection) => Model<T> {
  const schema = new Schema<T>(fields as SchemaDefinition<T>, {
    collection,
    versionKey: false,
    minimize: false,
    strict: 'throw',
    autoCreate: false,
    autoIndex: false,
  });
  for (const [keys, options] of indexes) schema.index(keys, options as never);
  if (scope !== 'none') scopeByCommunity(schema);
  return (connection) =>
    (connection.models[collection] as unknown as Model<T>) ?? connection.model<T>(collection, schema);
}

export const text = { type: String, required: true } as const;
export const instant = { type: Date, required: true } as const;
export const number = { type: Number, required: true } as const;
export const anything = Schema.Types.Mixed;

/**
 * The driver's own collection, for the recorder's hot writes of documents that our own code has made: nothing is cast or
 * hydrated, and nothing guards the scope, so each of them names its community itself.
 */
export const rawCollection = <T extends mongo.Document>(model: Model<T>): mongo.Collection<T> =>
  model.collection as unknown as mongo.Collection<T>;
