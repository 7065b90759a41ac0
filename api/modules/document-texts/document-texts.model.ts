import { storedModel, text } from '../../db/stored-model.ts';

/**
 * `read`: its words are known; `empty`: there are none; `unreadable`: broken, locked by a password or too much for a
 * machine; `waiting`: a scan, where no recognition of text is installed yet.
 */
export const textStates = ['read', 'empty', 'unreadable', 'waiting'] as const;
export type TextState = (typeof textStates)[number];

/** What was read out of a document, by a machine. `_id` is the document's; gone with it, and with what is erased. */
export interface StoredDocumentText {
  _id: string;
  community: string;
  caseId: string;
  text: string;
  state: TextState;
  /** Read from its characters, or recognised in its picture. */
  source?: 'characters' | 'picture';
}

export const documentTextsModel = storedModel<StoredDocumentText>({
  collection: 'document_texts',
  fields: {
    _id: text,
    community: text,
    caseId: text,
    text: { type: String, default: '' },
    state: { type: String, enum: [...textStates], default: 'read' },
    source: String,
  },
  indexes: [
    [{ caseId: 1 }],
    // Holds the few that wait alone.
    [{ state: 1 }, { partialFilterExpression: { state: 'waiting' } }],
  ],
});
