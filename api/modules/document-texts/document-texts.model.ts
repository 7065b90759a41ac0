import { storedModel, text } from '../../db/stored-model.ts';

/** What was read out of a document, by a machine. `_id` is the document's; gone with it, and with what is erased. */
export interface StoredDocumentText {
  _id: string;
  community: string;
  caseId: string;
  text: string;
}

export const documentTextsModel = storedModel<StoredDocumentText>({
  collection: 'document_texts',
  fields: { _id: text, community: text, caseId: text, text: { type: String, default: '' } },
  indexes: [[{ caseId: 1 }]],
});
