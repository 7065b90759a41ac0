import type { Types } from 'mongoose';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** A file that came in, until and after a case takes it; `caseId` says which one did. Single use. */
export interface StoredUpload {
  _id: string;
  community: string;
  /** SHA-256 of the secret that lets its owner attach it. */
  secretHash: string;
  fileId: Types.ObjectId;
  sha256: string;
  size: number;
  mediaType: string;
  name: string;
  createdAt: Date;
  expiresAt?: Date | null;
  caseId?: string | null;
}

/** No TTL on `expiresAt`: the engine would drop the document and leave its file behind. The clean-up takes both. */
export const uploadsModel = storedModel<StoredUpload>({
  collection: 'uploads',
  fields: {
    _id: text,
    community: text,
    secretHash: text,
    fileId: { type: anything, required: true },
    sha256: text,
    size: number,
    mediaType: text,
    name: text,
    createdAt: instant,
    expiresAt: Date,
    caseId: String,
  },
  indexes: [[{ expiresAt: 1 }], [{ caseId: 1 }]],
});
