import type { Response } from 'express';

/** A page may be kept and is asked for again each time: what has not changed answers 304. */
export function keepAndAsk(response: Response): void {
  if (!response.locals.signedIn) response.set('Cache-Control', 'public, no-cache');
}
