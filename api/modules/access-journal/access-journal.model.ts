import { instant, storedModel, text } from '../../db/stored-model.ts';

/** Who tried what: written before a command is sent, since a refused one leaves no trace in the engine's history. */
export interface StoredAccess {
  community: string;
  at: Date;
  /** A user's id, or `applicant`. */
  userId: string;
  action: string;
  caseId: string;
  key: string;
  /** `sent` until the answer is known, then `done` or the code of the refusal. */
  outcome: string;
}

export const accessJournalModel = storedModel<StoredAccess>({
  collection: 'access_journal',
  fields: {
    community: text,
    at: instant,
    userId: text,
    action: text,
    caseId: text,
    key: text,
    outcome: { ...text, default: 'sent' },
  },
  indexes: [[{ community: 1, at: -1 }], [{ community: 1, caseId: 1, at: 1 }]],
});
