import type { ServiceDefinition } from '../../../workflows/domain/definition.ts';
import { anything, storedModel, text } from '../../db/stored-model.ts';

/** A definition by which cases run or ran, kept for ever; `_id` is its SHA-256. */
export interface StoredLaw {
  _id: string;
  definition: ServiceDefinition;
}

export const definitionsModel = storedModel<StoredLaw>({
  collection: 'definitions',
  scope: 'none',
  fields: { _id: text, definition: { type: anything, required: true } },
});
