import { anything, instant, storedModel, text } from '../../db/stored-model.ts';

/** Free text of an action, stored before the Update that refers to it by id and SHA-256(salt ‖ canonical body). */
export interface StoredContent {
  _id: string;
  community: string;
  caseId: string;
  salt: string;
  body: unknown;
  createdAt: Date;
}

export const contentsModel = storedModel<StoredContent>({
  collection: 'contents',
  fields: {
    _id: text,
    community: text,
    caseId: text,
    salt: text,
    body: { type: anything, required: true },
    createdAt: instant,
  },
  indexes: [[{ caseId: 1 }]],
});
