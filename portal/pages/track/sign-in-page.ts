import type { Response } from 'express';
import type { Sealer } from '../../security/seal.ts';
import type { Draft } from '../case/draft.ts';
import { carriedFields } from '../case/draft.ts';

export interface SignIn {
  number?: string;
  /** Refusal in the API's words; never says whether number or code is wrong. */
  refusal?: string;
  retryAfter?: number;
  status?: number;
  /** What was being sent when the case had closed again. */
  draft?: Draft;
  expired?: boolean;
}

export function showSignIn(res: Response, sealer: Sealer, signIn: SignIn = {}): void {
  const { draft, status = 200, retryAfter } = signIn;
  if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
  res.status(status).set('Cache-Control', 'no-store');
  res.render('pages/track/track.njk', { ...signIn, carried: draft ? carriedFields(sealer, draft) : [] });
}
