import { instant, storedModel, text } from '../../db/stored-model.ts';

export const transferStates = ['open', 'confirmed', 'withdrawn'] as const;
export type TransferState = (typeof transferStates)[number];

/** A hand-over to the National Archive: which cases, who packed them, and the archive's receipt. */
export interface StoredTransfer {
  _id: string;
  community: string;
  state: TransferState;
  caseIds: string[];
  by: string;
  at: Date;
  confirmedBy?: string | null;
  confirmedAt?: Date | null;
  receipt?: string | null;
}

export const transfersModel = storedModel<StoredTransfer>({
  collection: 'transfers',
  fields: {
    _id: text,
    community: text,
    state: { ...text, enum: [...transferStates] },
    caseIds: [String],
    by: text,
    at: instant,
    confirmedBy: String,
    confirmedAt: Date,
    receipt: String,
  },
  indexes: [
    [{ community: 1, at: -1 }],
    // One at a time: what is packed twice would be handed over twice.
    [{ community: 1 }, { unique: true, partialFilterExpression: { state: 'open' } }],
  ],
});
