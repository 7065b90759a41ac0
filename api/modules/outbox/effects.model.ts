import type { EffectKind } from '../../../workflows/domain/effects.ts';
import type { SubjectKind } from '../../../workflows/domain/subject.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

export const effectStates = ['due', 'sending', 'done', 'failed'] as const;
export type EffectState = (typeof effectStates)[number];

/** Ledger and outbox of side work: `_id` is the effect's key, so that it is done once however often it is asked. */
export interface StoredEffect {
  _id: string;
  community: string;
  kind: EffectKind;
  /** The event that asked for it; what the clock asks for has none. */
  caseId?: string | null;
  seq?: number | null;
  /** Where the event is of no case. */
  subject?: { kind: SubjectKind; id: string } | null;
  /** User id, where the effect is for one member of staff. */
  recipient?: string | null;
  state: EffectState;
  attempts: number;
  createdAt: Date;
  /** While it lies ahead, one worker is at it. */
  leaseUntil?: Date | null;
  doneAt?: Date | null;
  receipt?: unknown;
}

/** The event that the effect of a case is about. */
export function causeOf({ _id, caseId, seq }: StoredEffect): { caseId: string; seq: number } {
  if (!caseId || !seq) throw new Error(`${_id} is about no event`);
  return { caseId, seq };
}

export const effectsModel = storedModel<StoredEffect>({
  collection: 'effects',
  fields: {
    _id: text,
    community: text,
    kind: text,
    caseId: String,
    seq: Number,
    subject: anything,
    recipient: String,
    state: { ...text, default: 'due', enum: [...effectStates] },
    attempts: { ...number, default: 0 },
    createdAt: instant,
    leaseUntil: Date,
    doneAt: Date,
    receipt: anything,
  },
  indexes: [[{ state: 1, createdAt: 1 }], [{ community: 1, createdAt: -1 }], [{ community: 1, caseId: 1 }]],
});
