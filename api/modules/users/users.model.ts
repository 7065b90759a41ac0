import type { Language } from '../../../workflows/domain/language.ts';
import { type Role, roles } from '../../../workflows/domain/roles.ts';
import { anything, storedModel, text } from '../../db/stored-model.ts';

/** `settlements` empty means the whole community. User names are unique in the installation: sign-in asks for no community. */
export interface StoredUser {
  _id: string;
  community: string;
  username: string;
  /** argon2id, PHC string. */
  passwordHash: string;
  name: string;
  roles: Role[];
  department?: string | null;
  settlements: string[];
  language: Language;
  active: boolean;
  email?: string | null;
  absence?: StoredAbsence | null;
}

/** Days `YYYY-MM-DD` of the community's zone, both inclusive. Whoever stands in is named by id. */
export interface StoredAbsence {
  from: string;
  to: string;
  standIn: string;
}

export const usersModel = storedModel<StoredUser>({
  collection: 'users',
  fields: {
    _id: text,
    community: text,
    username: text,
    passwordHash: text,
    name: text,
    roles: { type: [String], enum: [...roles] },
    department: String,
    settlements: [String],
    language: text,
    active: { type: Boolean, required: true },
    email: String,
    absence: anything,
  },
  indexes: [
    [{ username: 1 }, { unique: true }],
    [{ community: 1, active: 1, roles: 1 }],
    // Holds those with an absence alone; a query that asks `absence.to` to lie after the empty text may use it.
    [{ community: 1, 'absence.to': 1 }, { partialFilterExpression: { 'absence.to': { $gt: '' } } }],
  ],
});
