import { instant, storedModel, text } from '../../db/stored-model.ts';

/** A member's own note on a draft; nobody else reads it, and no history holds it. */
export interface StoredNote {
  community: string;
  userId: string;
  decision: string;
  text: string;
  changedAt: Date;
}

export const councilNotesModel = storedModel<StoredNote>({
  collection: 'council_notes',
  fields: { community: text, userId: text, decision: text, text, changedAt: instant },
  indexes: [[{ community: 1, userId: 1, decision: 1 }, { unique: true }]],
});
