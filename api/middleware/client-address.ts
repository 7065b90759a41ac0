import { createHmac, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';

/** Clocks of portal and API may differ this much; an older signature could be one that was overheard. */
const tolerance = 120;

/** Whose request it is: the address that the portal forwards counts only under its signature. */
export const clientAddress =
  (secret: string): RequestHandler =>
  (request, response, next) => {
    response.locals.client = forwarded(secret, request) ?? request.socket.remoteAddress ?? 'unknown';
    next();
  };

function forwarded(secret: string, request: Request): string | undefined {
  const address = request.get('X-Forwarded-Client');
  const [, seconds, given] =
    /^t=(\d{1,12}),v=([0-9a-f]{64})$/.exec(request.get('X-Forwarded-Client-Signature') ?? '') ?? [];
  if (!address || !seconds || !given || isIP(address) === 0) return undefined;
  if (Math.abs(Date.now() / 1000 - Number(seconds)) > tolerance) return undefined;
  const own = createHmac('sha256', secret).update(`${seconds}.${address}`).digest();
  return timingSafeEqual(own, Buffer.from(given, 'hex')) ? address : undefined;
}
