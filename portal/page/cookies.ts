import type { CookieOptions, Request, Response } from 'express';
import type { Purpose, Sealer } from '../security/seal.ts';

/** Our cookies' values are plain words or base64url: nothing to decode. */
export function readCookie(req: Request, name: string): string | undefined {
  const pairs = (req.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** A case or a receipt stays open this long after its last use. */
export const sealedSeconds = 30 * 60;

export interface SealedCookie<T> {
  read(req: Request): T | null;
  write(res: Response, value: T): void;
  clear(res: Response): void;
}

/** Out of reach of scripts, closed to others' posts, useless without the portal's secret. */
export function sealedCookie<T>(sealer: Sealer, purpose: Purpose, secure: boolean): SealedCookie<T> {
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', secure, path: '/' };
  return {
    read: (req) => sealer.open<T>(purpose, readCookie(req, purpose)),
    write: (res, value) =>
      void res.cookie(purpose, sealer.seal(purpose, value, sealedSeconds), {
        ...options,
        maxAge: sealedSeconds * 1000,
      }),
    clear: (res) => void res.clearCookie(purpose, options),
  };
}
