import type { Aggregate, Query, Schema } from 'mongoose';

declare module 'mongoose' {
  interface QueryOptions {
    /** Says that a query means all communities; without it a query that names none throws. */
    acrossCommunities?: boolean;
  }
}

const scoped = [
  'find',
  'findOne',
  'findOneAndUpdate',
  'findOneAndDelete',
  'findOneAndReplace',
  'replaceOne',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'countDocuments',
  'estimatedDocumentCount',
  'distinct',
] as const;

/** The wall between communities: an operation whose filter names no community does not reach the database. */
export function scopeByCommunity<T>(schema: Schema<T>): void {
  schema.pre([...scoped], { query: true, document: false }, function (this: Query<unknown, T>) {
    if (this.getOptions().acrossCommunities) return;
    demand(this.getFilter(), this.model.modelName);
  });
  schema.pre('aggregate', function (this: Aggregate<unknown>) {
    const [first] = this.pipeline();
    demand(first && '$match' in first ? first.$match : {}, this.model().modelName);
  });
  schema.pre('bulkWrite', () => {
    throw new UnscopedQuery('bulkWrite');
  });
}

export class UnscopedQuery extends Error {
  constructor(model: string) {
    super(`${model}: a query without a community`);
  }
}

/** One community by its key; an operator such as `$ne` names none. */
function demand(filter: Record<string, unknown>, model: string): void {
  if (typeof filter.community !== 'string' || filter.community === '') throw new UnscopedQuery(model);
}
