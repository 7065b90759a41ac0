import { randomUUID } from 'node:crypto';
import type { UserView } from '../../../workflows/contract/http.ts';
import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import { ApiError, invalid, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { hashPassword } from '../session/passwords.ts';
import type { StoredUser } from './users.model.ts';
import type { ChangedUser, NewUser } from './users.schemas.ts';

export const userView = ({
  _id,
  username,
  name,
  roles,
  department,
  settlements,
  language,
  active,
  email,
}: StoredUser): UserView => ({
  id: _id,
  username,
  name,
  roles,
  ...(department && { department }),
  settlements,
  language,
  active,
  ...(email && { email }),
});

export async function demandUser({ models }: Services, community: string, id: string): Promise<StoredUser> {
  const user = await models.users.findOne({ _id: id, community }).lean<StoredUser>();
  if (!user) throw new ApiError('request.not-found');
  return user;
}

export async function addUser(
  services: Services,
  community: string,
  { password, ...user }: NewUser,
): Promise<UserView> {
  await demandPlace(services, community, user);
  const passwordHash = await hashPassword(password);
  const stored: StoredUser = { _id: randomUUID(), community, passwordHash, ...user };
  await services.models.users.create(stored).catch(usernameTaken);
  return userView(stored);
}

/** A new password ends the person's sessions; so does being made inactive. */
export async function changeUser(
  services: Services,
  community: string,
  id: string,
  { password, department, email, ...user }: ChangedUser,
): Promise<UserView> {
  await demandUser(services, community, id);
  await demandPlace(services, community, { department, ...user });
  const secret = password ? { passwordHash: await hashPassword(password) } : {};
  const change = {
    $set: { ...user, ...secret, ...(department && { department }), ...(email && { email }) },
    $unset: { ...(!department && { department: 1 as const }), ...(!email && { email: 1 as const }) },
  };
  await services.models.users.updateOne({ _id: id, community }, change).catch(usernameTaken);
  return userView(await demandUser(services, community, id));
}

async function demandPlace(
  services: Services,
  community: string,
  { department, settlements }: Pick<ChangedUser, 'department' | 'settlements'>,
): Promise<void> {
  const home = await demandCommunity(services, community);
  const faults: Refusal[] = [];
  if (department && !(await services.models.departments.exists({ community, key: department })))
    faults.push({ code: 'field.option', field: 'department' });
  const known = new Set(home.settlements.map(({ key }) => key));
  if (!settlements.every((key) => known.has(key))) faults.push({ code: 'field.option', field: 'settlements' });
  if (faults.length > 0) throw invalid(faults);
}

function usernameTaken(error: unknown): never {
  if ((error as { code?: unknown }).code === 11_000) throw refused({ code: 'user.username-taken', field: 'username' });
  throw error;
}
