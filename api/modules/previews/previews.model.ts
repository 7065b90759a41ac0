import type { Types } from 'mongoose';
import { anything, number, storedModel, text } from '../../db/stored-model.ts';

/** `unavailable`: nothing here draws it, until something does; `failed`: what drew it failed, as it would again. */
export const previewStates = ['ready', 'unavailable', 'failed'] as const;
export type PreviewState = (typeof previewStates)[number];

/** The PDF that was drawn of a document which no browser shows. `_id` is the document's; gone with it. */
export interface StoredPreview {
  _id: string;
  community: string;
  caseId: string;
  state: PreviewState;
  /** Of the document that it was drawn from. */
  sha256: string;
  fileId?: Types.ObjectId | null;
  size?: number | null;
}

export const previewsModel = storedModel<StoredPreview>({
  collection: 'previews',
  fields: {
    _id: text,
    community: text,
    caseId: text,
    state: { type: String, enum: [...previewStates], required: true },
    sha256: text,
    fileId: anything,
    size: { ...number, required: false },
  },
  indexes: [[{ caseId: 1 }]],
});
