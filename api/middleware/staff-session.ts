import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { standsInFor } from '../modules/absences/stand-ins.ts';
import { cookieOf } from '../modules/session/session-cookie.ts';
import { stampOf } from '../modules/session/sessions.ts';
import { actorOf, type SignedIn } from '../modules/session/signed-in.ts';
import { ApiError } from '../problems/api-error.ts';
import type { Services } from '../services.ts';
import { namesLanguage } from './asked-language.ts';

/** Who is signed in, if anybody: the session from Redis, the person from the record. */
export const staffSession =
  (services: Services): RequestHandler =>
  async (request, response, next) => {
    const cookie = cookieOf(request);
    const signedIn = cookie && (await findSignedIn(services, cookie));
    if (signedIn) {
      response.locals.signedIn = signedIn;
      response.set('Cache-Control', 'no-store');
      if (!namesLanguage(request)) response.locals.language = signedIn.language;
    }
    next();
  };

export async function findSignedIn({ sessions, models }: Services, cookie: string): Promise<SignedIn | undefined> {
  const session = await sessions.find(cookie);
  if (!session) return undefined;
  const { userId: _id, community, csrfToken, stamp } = session;
  const user = await models.users.findOne({ _id, community, active: true }).lean();
  if (!user || stampOf(user.passwordHash) !== stamp) return undefined;
  return {
    actor: actorOf(user, await standsInFor(models, community, user._id)),
    community,
    username: user.username,
    name: user.name,
    language: user.language,
    csrfToken,
    cookie,
  };
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A call that changes something needs the token of its session. Signing in needs none: it opens a session of its own. */
export const csrfGuard: RequestHandler = (request, response, next) => {
  const { signedIn } = response.locals;
  const signingIn = request.method === 'POST' && request.path === '/session';
  if (signedIn && !safe.has(request.method) && !signingIn && !hasToken(request, signedIn.csrfToken))
    throw new ApiError('session.csrf');
  next();
};

function hasToken(request: Request, token: string): boolean {
  const given = Buffer.from(request.get('X-CSRF-Token') ?? '');
  const own = Buffer.from(token);
  return given.length === own.length && timingSafeEqual(given, own);
}
