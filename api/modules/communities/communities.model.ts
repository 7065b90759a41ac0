import type { CouncilSettings } from '../../../workflows/contract/http-council.ts';
import type { Journal } from '../../../workflows/domain/definition.ts';
import type { Text } from '../../../workflows/domain/language.ts';
import { anything, storedModel, text } from '../../db/stored-model.ts';

/** `_id` is the community's key; the list of communities is public. */
export interface StoredCommunity {
  _id: string;
  name: Text;
  marz: Text;
  address: Text;
  phone: string;
  email: string;
  hours: Text;
  settlements: { key: string; name: Text }[];
  /** Formats of numbers where they differ from the usual ones. */
  journals?: Partial<Record<Journal, string>>;
  /** Seats of the council and its rules of procedure, where somebody has set them. */
  council?: CouncilSettings | null;
}

const words = { type: anything, required: true } as const;

export const communitiesModel = storedModel<StoredCommunity>({
  collection: 'communities',
  scope: 'none',
  fields: {
    _id: text,
    name: words,
    marz: words,
    address: words,
    phone: text,
    email: text,
    hours: words,
    settlements: { type: [anything], default: [] },
    journals: anything,
    council: anything,
  },
});
