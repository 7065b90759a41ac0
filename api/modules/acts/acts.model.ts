import type { Types } from 'mongoose';
import type { SignedWay } from '../../../workflows/contract/http-acts.ts';
import type { Act, Decision } from '../../../workflows/domain/definition.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** An act as it was issued: one document for ever. `_id` is the key of the effect that made it. */
export interface StoredAct {
  _id: string;
  community: string;
  caseId: string;
  act: Act;
  /** How the application was decided by then: a refusal has the number of a permit and is none. */
  decision?: Decision | null;
  number: string;
  at: Date;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  validUntil?: string | null;
  sha256: string;
  /** SHA-256 of the verification code, which stands on the paper alone. */
  codeHash: string;
  state: 'in-force';
  documentId: string;
  fileId: Types.ObjectId;
  name: string;
  size: number;
  /** The version of the template that made it: a kind of act, and the community's own count. */
  template: { key: Act; version: number };
  /** Whose certificate sealed the file, and how long it was valid; none where the community had no seal. */
  seal?: { name: string; until: Date } | null;
  /** Files that officials signed by hand or by their own card, and that are this act as well. */
  originals?: { documentId: string; sha256: string; way: SignedWay }[];
}

export const actsModel = storedModel<StoredAct>({
  collection: 'acts',
  fields: {
    _id: text,
    community: text,
    caseId: text,
    act: text,
    decision: String,
    number: text,
    at: instant,
    validUntil: String,
    sha256: text,
    codeHash: text,
    state: text,
    documentId: text,
    fileId: { type: anything, required: true },
    name: text,
    size: number,
    template: { type: anything, required: true },
    seal: anything,
    originals: anything,
  },
  indexes: [
    [{ community: 1, codeHash: 1 }, { unique: true }],
    [{ community: 1, sha256: 1 }],
    [{ community: 1, 'originals.sha256': 1 }],
    [{ community: 1, caseId: 1 }],
  ],
});
