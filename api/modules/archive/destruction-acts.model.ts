import { instant, number, storedModel, text } from '../../db/stored-model.ts';

export const actStates = ['collecting', 'draft', 'approved', 'done', 'rejected'] as const;
export type ActState = (typeof actStates)[number];
/** `expiry`: terms of retention ran out; `order`: somebody with the power to do so ordered it for one case. */
export const actKinds = ['expiry', 'order'] as const;
export type ActKind = (typeof actKinds)[number];

/** An act of destruction: made by one person, approved or rejected by another, then carried out. Kept for ever. */
export interface StoredDestructionAct {
  _id: string;
  community: string;
  kind: ActKind;
  state: ActState;
  ground: string;
  by: string;
  at: Date;
  /** Cases on its list when it was made. */
  cases: number;
  decidedBy?: string | null;
  decidedAt?: Date | null;
  reason?: string | null;
  /** From its own journal, taken when the destruction begins. */
  number?: string | null;
  doneAt?: Date | null;
}

export const destructionActsModel = storedModel<StoredDestructionAct>({
  collection: 'destruction_acts',
  fields: {
    _id: text,
    community: text,
    kind: { ...text, enum: [...actKinds] },
    state: { ...text, enum: [...actStates] },
    ground: text,
    by: text,
    at: instant,
    cases: { ...number, default: 0 },
    decidedBy: String,
    decidedAt: Date,
    reason: String,
    number: String,
    doneAt: Date,
  },
  indexes: [[{ community: 1, at: -1 }], [{ state: 1, decidedAt: 1 }]],
});
