import type { Status } from '../../../workflows/domain/case-state.ts';
import { anything, number, storedModel, text } from '../../db/stored-model.ts';

/** A piece of a case that can be found; `field` says where it stands: `applicant`, `document`, `answer.siteAddress`. */
export interface Passage {
  readonly field: string;
  readonly text: string;
}

/** What a case is found by. `_id` is the case's id; it can be thrown away and made again. */
export interface StoredSearchEntry {
  _id: string;
  community: string;
  settlement: string | null;
  departments: string[];
  /** Those of its readers alone, under the same path as in `cases`: one filter says what a person may read in both. */
  lists: string[];
  service: string;
  status: Status;
  /** `<instant> <id>`: the order of results, without equals, so that a page can begin after any of them. */
  registered: string;
  /** Beginnings of its words, and its numbers as wholes. One of them is looked up; the rest of a question is compared. */
  tokens: string[];
  /** All words in one line, each after a space. */
  words: string;
  /** Its numbers as wholes, once more: two conditions on `tokens` would leave it open which of them an engine looks up. */
  numbers: string[];
  passages: Passage[];
  /** How many documents' texts its words are from too. */
  texts: number;
  seq: number;
}

export const searchModel = storedModel<StoredSearchEntry>({
  collection: 'search',
  fields: {
    _id: text,
    community: text,
    settlement: String,
    departments: [String],
    lists: [String],
    service: text,
    status: text,
    registered: text,
    tokens: [String],
    words: { type: String, default: '' },
    numbers: [String],
    passages: { type: [anything], default: [] },
    texts: { type: Number, default: 0 },
    seq: number,
  },
  indexes: [[{ community: 1, tokens: 1, registered: -1 }]],
});
