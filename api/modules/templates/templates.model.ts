import type { Act } from '../../../workflows/domain/definition.ts';
import type { Text } from '../../../workflows/domain/language.ts';
import { anything, number, storedModel, text } from '../../db/stored-model.ts';

/** A version of a template. Once published it is never changed; what it made names it. */
export interface StoredTemplate {
  community: string;
  act: Act;
  /** From 1; 0 is built in. */
  version: number;
  state: 'draft' | 'published';
  texts: Text;
  /** How often it was saved as a draft. */
  edit: number;
  by: string;
  savedAt: Date;
  publishedAt?: Date | null;
}

export const templatesModel = storedModel<StoredTemplate>({
  collection: 'templates',
  fields: {
    community: text,
    act: text,
    version: number,
    state: text,
    texts: { type: anything, required: true },
    edit: number,
    by: text,
    savedAt: { type: Date, required: true },
    publishedAt: Date,
  },
  indexes: [[{ community: 1, act: 1, version: -1 }, { unique: true }]],
});
