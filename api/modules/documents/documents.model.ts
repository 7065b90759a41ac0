import type { Types } from 'mongoose';
import type { SignedWay } from '../../../workflows/contract/http-acts.ts';
import type { CheckFaultKind } from '../../../workflows/contract/http-document-checks.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** A file of a case. `_id` is that of the upload it came as; `by` a user's id, `applicant` or `system`. */
export interface StoredDocument {
  _id: string;
  community: string;
  caseId: string;
  kind: string;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
  fileId: Types.ObjectId;
  addedAt: Date;
  by: string;
  /** The document that this is a newer version of, and which one: 2 and up; the first has neither. */
  replaces?: string;
  version?: number;
  /** When its bytes were last read again, and what was wrong with them. */
  checkedAt?: Date | null;
  checkFault?: CheckFaultKind;
  /** Of the signed original of an act: the document that was issued, and what was seen in this one. */
  original?: { of: string; way: SignedWay; signers: string[]; areVouchedFor?: boolean; isIssuedFile: boolean };
  /** When malware was looked for in it, and what came of it. */
  scannedAt?: Date | null;
  scan?: 'clean' | 'unscannable' | 'quarantined';
  finding?: string;
}

export const documentsModel = storedModel<StoredDocument>({
  collection: 'documents',
  fields: {
    _id: text,
    community: text,
    caseId: text,
    kind: text,
    name: text,
    size: number,
    mediaType: text,
    sha256: text,
    fileId: { type: anything, required: true },
    addedAt: instant,
    by: text,
    replaces: String,
    version: Number,
    checkedAt: Date,
    checkFault: String,
    original: anything,
    scannedAt: Date,
    scan: String,
    finding: String,
  },
  indexes: [
    [{ caseId: 1, addedAt: 1 }],
    [{ checkedAt: 1 }],
    [{ scannedAt: 1, addedAt: -1 }],
    [{ scan: 1, community: 1 }],
  ],
});
