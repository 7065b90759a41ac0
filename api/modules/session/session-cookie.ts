import type { CookieOptions, Request } from 'express';
import type { Config } from '../../config.ts';

export const cookieName = 'hamaynq_session';

/** A trial is served without TLS; everywhere else the cookie travels encrypted only. */
export const cookieOptions = ({ demo }: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: !demo,
  path: '/',
});

const pattern = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{43})(?:;|$)`);
export const cookieOf = (request: Request): string | undefined => pattern.exec(request.headers.cookie ?? '')?.[1];
