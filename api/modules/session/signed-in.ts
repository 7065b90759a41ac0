import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { StoredUser } from '../users/users.model.ts';

/** A member of staff as of this very request: facts fresh from the record, not from the time of signing in. */
export interface SignedIn {
  readonly actor: StaffActor;
  readonly community: string;
  readonly username: string;
  readonly name: string;
  readonly language: Language;
  readonly csrfToken: string;
  /** The cookie's value; names the session in Redis. */
  readonly cookie: string;
}

export const actorOf = (
  { _id, roles, department, settlements }: StoredUser,
  standsInFor: readonly string[] = [],
): StaffActor => ({
  kind: 'staff',
  userId: _id,
  roles,
  ...(department && { department }),
  settlements,
  ...(standsInFor.length > 0 && { standsInFor }),
});
