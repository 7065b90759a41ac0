import type { LoginRequest, Session } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { permissionsOf } from '../../../workflows/domain/permissions.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { isPassword } from './passwords.ts';
import { stampOf } from './sessions.ts';
import { actorOf, type SignedIn } from './signed-in.ts';

/** Failures are counted per name and address, so that a stranger locks nobody else out. */
export async function signIn(
  services: Services,
  { username, password }: LoginRequest,
  client: string,
): Promise<SignedIn> {
  const { limits, models, sessions } = services;
  const name = username.normalize('NFKC').trim().toLowerCase();
  const pair = `${name}|${client}`;
  await limits.demand('login', pair);
  await limits.demand('loginAddress', client);
  const user = await models.users.findOne({ username: name, active: true }, null, { acrossCommunities: true }).lean();
  if (!(await isPassword(user?.passwordHash, password)) || !user) {
    await Promise.all([limits.take('login', pair), limits.take('loginAddress', client)]);
    throw new ApiError('login.failed');
  }
  await limits.forgive('login', pair);
  const { community, language } = user;
  const opened = await sessions.open({ userId: user._id, community, stamp: stampOf(user.passwordHash) });
  return { actor: actorOf(user), community, username: user.username, name: user.name, language, ...opened };
}

export async function sessionOf({ models }: Services, signedIn: SignedIn, language: Language): Promise<Session> {
  const { actor, community, username, name, csrfToken } = signedIn;
  const home = await models.communities.findById(community).lean();
  return {
    user: {
      id: actor.userId,
      username,
      name,
      community,
      communityName: home?.name[language] ?? community,
      roles: [...actor.roles],
      ...(actor.department && { department: actor.department }),
      settlements: [...actor.settlements],
      language: signedIn.language,
    },
    permissions: permissionsOf(actor.roles),
    csrfToken,
  };
}
