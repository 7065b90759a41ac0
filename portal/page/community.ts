import type { RequestHandler } from 'express';
import type { Community } from '../../workflows/contract/http.ts';
import type { Language } from '../../workflows/domain/language.ts';
import type { ApiClient } from '../client/api-client.ts';
import { callerOf, localsOf } from './locals.ts';

const freshMilliseconds = 60_000;

/** Name and address stand on every page, so they are asked for once a minute; the last known ones outlive the API. */
export function communityDetails(api: ApiClient, now: () => number = Date.now): RequestHandler {
  const known = new Map<Language, { community: Community; at: number }>();
  return async (req, res, next) => {
    const locals = localsOf(res);
    const kept = known.get(locals.lang);
    if (kept === undefined || now() - kept.at > freshMilliseconds) {
      const community = await api.community(callerOf(req, res)).catch(() => null);
      if (community !== null) known.set(locals.lang, { community, at: now() });
    }
    locals.community = known.get(locals.lang)?.community ?? null;
    next();
  };
}
