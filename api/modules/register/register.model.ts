import type { Journal } from '../../../workflows/domain/definition.ts';
import { instant, number, storedModel, text } from '../../db/stored-model.ts';

/** The inserted document is the number: `n` is unique in its journal and year. `_id` is the case, or the act of a case. */
export interface StoredNumber {
  _id: string;
  caseId: string;
  community: string;
  journal: Journal;
  year: number;
  n: number;
  number: string;
  registeredAt: Date;
}

export const registerModel = storedModel<StoredNumber>({
  collection: 'register',
  fields: {
    _id: text,
    caseId: text,
    community: text,
    journal: text,
    year: number,
    n: number,
    number: text,
    registeredAt: instant,
  },
  indexes: [[{ community: 1, journal: 1, year: 1, n: -1 }, { unique: true }]],
});
