import type { Language } from '../../../workflows/domain/language.ts';
import { type Role, roles } from '../../../workflows/domain/roles.ts';
import { storedModel, text } from '../../db/stored-model.ts';

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
  },
  indexes: [[{ username: 1 }, { unique: true }], [{ community: 1, active: 1, roles: 1 }]],
});
