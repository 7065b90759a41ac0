import { instant, storedModel, text } from '../../db/stored-model.ts';

/** A hold is never removed: lifted, it says by whom and why. It names a case, or a case index and years of registration. */
export interface StoredHold {
  _id: string;
  community: string;
  caseId?: string | null;
  number?: string | null;
  caseIndex?: string | null;
  fromYear?: number | null;
  toYear?: number | null;
  ground: string;
  by: string;
  at: Date;
  liftedBy?: string | null;
  liftedAt?: Date | null;
  liftedFor?: string | null;
}

export const holdsModel = storedModel<StoredHold>({
  collection: 'holds',
  fields: {
    _id: text,
    community: text,
    caseId: String,
    number: String,
    caseIndex: String,
    fromYear: Number,
    toYear: Number,
    ground: text,
    by: text,
    at: instant,
    liftedBy: String,
    liftedAt: Date,
    liftedFor: String,
  },
  indexes: [[{ community: 1, liftedAt: 1, at: -1 }]],
});
