import type { Text } from '../../../workflows/domain/language.ts';
import { anything, storedModel, text } from '../../db/stored-model.ts';

export interface StoredDepartment {
  community: string;
  key: string;
  name: Text;
  /** User id of who is told before a term lapses here. */
  superior?: string | null;
}

export const departmentsModel = storedModel<StoredDepartment>({
  collection: 'departments',
  fields: { community: text, key: text, name: { type: anything, required: true }, superior: String },
  indexes: [[{ community: 1, key: 1 }, { unique: true }]],
});
