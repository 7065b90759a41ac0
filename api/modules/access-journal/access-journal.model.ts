import { instant, storedModel, text } from '../../db/stored-model.ts';

/**
 * Who tried or looked at what: written before the act, since a refused command leaves no trace in the engine's history and
 * reading leaves none anywhere else.
 */
export interface StoredAccess {
  community: string;
  at: Date;
  /** A user's id, or `applicant`. */
  userId: string;
  action: string;
  caseId: string;
  key: string;
  /** Why somebody could look: an own task, standing in, the office's role, an audit. */
  ground?: Ground | null;
  /** `sent` until the answer is known, then `done` or the code of the refusal. */
  outcome: string;
}

export const grounds = ['task', 'stand-in', 'role', 'audit'] as const;
export type Ground = (typeof grounds)[number];

export const accessJournalModel = storedModel<StoredAccess>({
  collection: 'access_journal',
  fields: {
    community: text,
    at: instant,
    userId: text,
    action: text,
    caseId: text,
    key: text,
    ground: String,
    outcome: { ...text, default: 'sent' },
  },
  indexes: [[{ community: 1, at: -1 }], [{ community: 1, caseId: 1, at: 1 }]],
});
