import type { Obstacle } from '../../../workflows/domain/retention.ts';
import { instant, storedModel, text } from '../../db/stored-model.ts';

export const itemStates = ['listed', 'destroyed', 'kept'] as const;
export type ItemState = (typeof itemStates)[number];

/** A line of an act of destruction: what the case was, why it was due, what became of it. No name, no content. */
export interface StoredDestructionItem {
  _id: string;
  community: string;
  act: string;
  caseId: string;
  number: string;
  service: string;
  caseIndex: string;
  closedAt: Date;
  /** The day from which it was due; none where it was ordered. */
  dueFrom?: string | null;
  state: ItemState;
  /** Why it was kept after all. */
  obstacle?: Obstacle | null;
  documents?: number | null;
  at?: Date | null;
}

export const destructionItemsModel = storedModel<StoredDestructionItem>({
  collection: 'destruction_items',
  fields: {
    _id: text,
    community: text,
    act: text,
    caseId: text,
    number: text,
    service: text,
    caseIndex: text,
    closedAt: instant,
    dueFrom: String,
    state: { ...text, enum: [...itemStates] },
    obstacle: String,
    documents: Number,
    at: Date,
  },
  indexes: [
    [{ act: 1, closedAt: 1 }],
    [{ act: 1, state: 1 }],
    // A case waits on one list at a time.
    [
      { community: 1, caseId: 1 },
      { unique: true, partialFilterExpression: { state: 'listed' } },
    ],
  ],
});
